import { Archive, ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { StageKind } from '../../gql/graphql.ts'
import { Field } from '../../ui/field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Input } from '../../ui/input.tsx'
import { Select } from '../../ui/select.tsx'
import type { DraftStage } from './stage-list.ts'

const kinds = ['NEW', 'OPEN', 'QUALIFIED', 'WON', 'LOST'] as const satisfies readonly StageKind[]

type StageRowProps = {
  stage: DraftStage
  /** From 1. */
  place: number
  isFirst: boolean
  isLast: boolean
  mayChange: boolean
  mayArchive: boolean
  error: string | null
  onName: (name: string) => void
  onKind: (kind: StageKind) => void
  onMove: (by: -1 | 1) => void
  onArchive: () => void
}

/** A stage: its name, what it means, its place, and the way to put it aside. */
export function StageRow({ stage, place, isFirst, isLast, mayChange, mayArchive, error, ...acts }: StageRowProps) {
  const { t } = useTranslation('leads')
  const name = stage.name.trim() || t(`kinds.${stage.kind}.title`)
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3 gap-y-2 border-b border-line px-4 py-2.5 last:border-b-0 md:grid-cols-[minmax(0,14rem)_minmax(0,1fr)_auto]">
      <Field label={t('stages.name', { place })} labelHidden error={error}>
        <Input
          maxLength={40}
          autoComplete="off"
          disabled={!mayChange}
          placeholder={t(`kinds.${stage.kind}.title`)}
          value={stage.name}
          onChange={({ target }) => acts.onName(target.value)}
        />
      </Field>
      <div className="min-w-0 max-md:order-last max-md:col-span-full">
        {stage.id === null ? (
          <Select
            label={t('stages.kind', { name })}
            value={stage.kind}
            onChange={acts.onKind}
            options={kinds.map((value) => ({ value, label: t(`kinds.${value}.title`) }))}
            className="w-48"
          />
        ) : null}
        <p className="text-label leading-4 text-quiet md:mt-2">{t(`kinds.${stage.kind}.means`)}</p>
      </div>
      {mayChange ? (
        <div className="flex">
          <IconButton
            label={t('stages.up', { name })}
            icon={ArrowUp}
            disabled={isFirst}
            onClick={() => acts.onMove(-1)}
          />
          <IconButton
            label={t('stages.down', { name })}
            icon={ArrowDown}
            disabled={isLast}
            onClick={() => acts.onMove(1)}
          />
          <IconButton
            label={mayArchive ? t('stages.archive', { name }) : t('stages.needed')}
            icon={Archive}
            aria-disabled={!mayArchive || undefined}
            className={mayArchive ? undefined : 'text-quiet opacity-60'}
            onClick={() => mayArchive && acts.onArchive()}
          />
        </div>
      ) : null}
    </li>
  )
}
