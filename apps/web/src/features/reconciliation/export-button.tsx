import { Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { csvDialects, writeCsv } from '../../ui/csv.ts'
import { saveFile } from '../../ui/save-file.ts'
import { useLocale } from '../../ui/use-format.ts'
import { gridCsv } from './grid-csv.ts'
import type { GridAccount } from './grid-data.ts'

type ExportButtonProps = { accounts: readonly GridAccount[] | undefined; from: string; to: string }

/** The grid as it stands, for a spreadsheet. */
export function ExportButton({ accounts, from, to }: ExportButtonProps) {
  const { t } = useTranslation('reconciliation')
  const locale = useLocale()
  const save = () => {
    const words = {
      column: (column: Parameters<Parameters<typeof gridCsv>[1]['column']>[0]) => t(`csv.columns.${column}`),
      state: (state: 'RECONCILED' | 'SETTLING' | 'DRIFTED' | 'UNREAD') => t(`csv.states.${state}`),
      known: t('csv.known'),
    }
    const text = writeCsv(gridCsv(accounts ?? [], words), csvDialects[locale])
    saveFile(`${t('csv.name')}-${from}-${to}.csv`, text, 'text/csv;charset=utf-8')
  }
  return (
    <Button disabled={!accounts?.length} onClick={save}>
      <Download aria-hidden />
      CSV
    </Button>
  )
}
