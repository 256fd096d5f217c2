import { useTranslation } from 'react-i18next'
import type { ConversionEventStatus } from '../../gql/graphql.ts'
import { cx } from '../../ui/cx.ts'
import { useFormat } from '../../ui/use-format.ts'
import { countOf, type StateGroup, stateGroups } from './conversion-states.ts'

type StateChipsProps = {
  counts: readonly { status: ConversionEventStatus; count: number }[] | undefined
  chosen: StateGroup | null
  onChoose: (group: StateGroup | null) => void
}

const marks: Partial<Record<StateGroup, string>> = {
  sent: 'bg-gain',
  failed: 'bg-loss',
  unknown: 'bg-warn',
  expired: 'bg-loss',
}

/** How many events stand how; pressing one lists those alone. */
export function StateChips({ counts, chosen, onChoose }: StateChipsProps) {
  const { t } = useTranslation('conversions')
  const format = useFormat()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for inputs of a form
    <div
      role="group"
      aria-label={t('byState')}
      className="-mx-4 flex gap-1.5 overflow-x-auto px-4 py-0.5 md:mx-0 md:flex-wrap md:px-0"
    >
      {([null, ...stateGroups] as const).map((group) => {
        const count = counts && countOf(group, counts)
        const isChosen = group === chosen
        return (
          <button
            key={group ?? 'all'}
            type="button"
            aria-pressed={isChosen}
            onClick={() => onChoose(group)}
            className={cx(
              'inline-flex h-8 shrink-0 items-center gap-2 rounded-control border px-2.5 font-medium whitespace-nowrap hover:bg-surface-hover max-md:h-10',
              isChosen ? 'border-line-strong bg-surface-strong text-text' : 'border-line bg-surface text-soft',
            )}
          >
            {group && marks[group] && count ? (
              <span aria-hidden className={cx('size-1.5 rounded-full', marks[group])} />
            ) : null}
            {t(`groups.${group ?? 'all'}`)}
            <span className={cx('figures min-w-3 text-right font-normal', count ? 'text-soft' : 'text-quiet')}>
              {count === undefined ? '' : format.number(count)}
            </span>
          </button>
        )
      })}
    </div>
  )
}
