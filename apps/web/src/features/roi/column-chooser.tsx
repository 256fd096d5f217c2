import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Popover } from '../../ui/popover.tsx'
import { availableColumns, withColumn } from './chosen-columns.ts'
import { type ShownColumn, usualColumns } from './roi-columns.ts'
import { ShownColumnList } from './shown-column-list.tsx'
import { useRoiWords } from './use-roi-words.ts'

type ColumnChooserProps = {
  trigger: ReactElement
  open: boolean
  onOpenChange: (open: boolean) => void
  columns: readonly ShownColumn[]
  onChoose: (columns: readonly ShownColumn[]) => void
}

/** Which columns there are and in which order: what always is, what is shown, what could be. */
export default function ColumnChooser({ columns, onChoose, ...popover }: ColumnChooserProps) {
  const { t } = useTranslation('roi')
  const { nameOf } = useRoiWords()
  return (
    <Popover {...popover} label={t('chooser.label')} align="end" className="w-74! p-0!">
      <div className="max-h-[calc(var(--radix-popover-content-available-height)-3rem)] overflow-y-auto px-3 py-2">
        <Heading>{t('chooser.always')}</Heading>
        <div className="flex h-7.5 items-center gap-2.5 text-quiet max-md:h-11">
          <Checkbox checked disabled onChange={() => {}} label={t('chooser.name')} className="opacity-60" />
          {t('chooser.name')}
        </div>
        <Heading>{t('chooser.shown')}</Heading>
        <ShownColumnList columns={columns} onChoose={onChoose} />
        {availableColumns(columns).length ? <Heading>{t('chooser.available')}</Heading> : null}
        <ul>
          {availableColumns(columns).map((column) => (
            <li key={column}>
              {/* biome-ignore lint/a11y/noLabelWithoutControl: the checkbox inside is a button, which a label may hold */}
              <label className="flex h-7.5 cursor-pointer items-center gap-2.5 max-md:h-11">
                <Checkbox
                  checked={false}
                  label={nameOf(column)}
                  onChange={() => onChoose(withColumn(columns, column, true))}
                />
                {nameOf(column)}
              </label>
            </li>
          ))}
        </ul>
      </div>
      <div className="flex h-9.5 items-center justify-between gap-3 border-t border-line px-3 text-label">
        <button
          type="button"
          onClick={() => onChoose(usualColumns)}
          className="rounded-chip text-soft hover:text-text max-md:min-h-9"
        >
          {t('chooser.reset')}
        </button>
        <span className="text-quiet">{t('chooser.kept')}</span>
      </div>
    </Popover>
  )
}

function Heading({ children }: { children: string }) {
  return <p className="pt-2 pb-1 text-label text-quiet first:pt-1">{children}</p>
}
