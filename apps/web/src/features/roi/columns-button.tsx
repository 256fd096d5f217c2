import { Columns3 } from 'lucide-react'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { LazyMenu } from '../../ui/lazy-menu.tsx'
import { type ShownColumn, shownColumns } from './roi-columns.ts'

const load = () => import('./column-chooser.tsx')
const ColumnChooser = lazy(load)

type ColumnsButtonProps = {
  columns: readonly ShownColumn[]
  onChoose: (columns: readonly ShownColumn[]) => void
}

/** `Colunas 8 de 13`. */
export function ColumnsButton({ columns, onChoose }: ColumnsButtonProps) {
  const { t } = useTranslation('roi')
  return (
    <LazyMenu
      menu={ColumnChooser}
      given={{ columns, onChoose }}
      load={load}
      aria-haspopup="dialog"
      className="inline-flex h-8 items-center gap-2 rounded-control border border-line-strong bg-surface px-3 font-medium whitespace-nowrap hover:bg-surface-hover data-[state=open]:bg-surface-strong max-md:h-10"
    >
      <Columns3 aria-hidden className="size-3.5 stroke-[1.75] text-quiet" />
      {t('chooser.label')}
      <span className="figures font-normal text-quiet">
        {t('chooser.count', { shown: columns.length, all: shownColumns.length })}
      </span>
    </LazyMenu>
  )
}
