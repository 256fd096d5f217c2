import { Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ColumnsButton } from '../../features/roi/columns-button.tsx'
import type { ShownColumn } from '../../features/roi/roi-columns.ts'
import { Button } from '../../ui/button.tsx'
import { SearchInput } from '../../ui/search-input.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { useLocale } from '../../ui/use-format.ts'
import { CurrencyNote } from './currency-note.tsx'
import { groupingKeys } from './roi-address.ts'
import { roiFile } from './roi-file.ts'
import { RoiFilters } from './roi-filters.tsx'
import type { useRoi } from './use-roi.ts'
import type { RoiAnswer } from './use-roi-rows.ts'

type RoiBarProps = {
  roi: ReturnType<typeof useRoi>
  answer: RoiAnswer | undefined
  columns: readonly ShownColumn[]
  onColumns: (columns: readonly ShownColumn[]) => void
}

/** What a row stands for, which rows there are, what amounts are in, which columns, and all of it as a file. */
export function RoiBar({ roi, answer, columns, onColumns }: RoiBarProps) {
  const { t } = useTranslation('roi')
  const locale = useLocale()
  const { by, text, question, change } = roi
  return (
    <div className="flex flex-wrap items-center gap-2">
      <div className="-mx-4 flex overflow-x-auto px-4 max-md:w-[calc(100%+2rem)] md:mx-0 md:px-0">
        <Segmented
          label={t('by.label')}
          value={by}
          // The order stays where the new rows can have it; what was open has other names.
          onChange={(next) => change({ by: next === 'campaign' ? null : next, open: null, sort: null, asc: null })}
          options={groupingKeys.map((value) => ({ value, label: t(`by.${value}`) }))}
        />
      </div>
      <SearchInput
        label={t('search')}
        value={text}
        onSearch={(q) => change({ q: q || null })}
        className="w-47 max-md:w-auto max-md:flex-1"
      />
      <RoiFilters roi={roi} />
      <div className="ml-auto flex items-center justify-end gap-2 max-md:w-full max-md:justify-between xl:min-w-0 xl:flex-1">
        <div className="min-w-0 flex-1 max-[1399px]:hidden">{answer ? <CurrencyNote answer={answer} /> : null}</div>
        <ColumnsButton columns={columns} onChoose={onColumns} />
        <Button asChild>
          <a href={roiFile(question, locale)} download>
            <Download aria-hidden />
            CSV
          </a>
        </Button>
      </div>
      <div className="w-full min-[1400px]:hidden">{answer ? <CurrencyNote answer={answer} /> : null}</div>
    </div>
  )
}
