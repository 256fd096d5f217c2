import { ChevronsDownUp, ChevronsUpDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { RoiColumn, RoiGrouping } from '../../gql/graphql.ts'
import { cx } from '../../ui/cx.ts'
import { SortHead } from '../../ui/sort-head.tsx'
import { HeadCell } from '../../ui/table.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { isShownColumn, type ShownColumn } from './roi-columns.ts'
import type { RoiComparison } from './roi-comparison.ts'
import type { Standing } from './standing.ts'
import { useRoiWords } from './use-roi-words.ts'

export type RoiOrdering = {
  column: RoiColumn
  isAscending: boolean
  onOrder: (column: RoiColumn) => void
  /** Opens or shuts every row; null where rows cannot be opened. */
  onTurnAll: (() => void) | null
  areAllOpen: boolean
}

type RoiHeadProps = {
  groupBy: RoiGrouping
  columns: readonly ShownColumn[]
  ordering: RoiOrdering
  comparison: RoiComparison
  standing: Standing
}

export function RoiHead({ groupBy, columns, ordering, comparison, standing }: RoiHeadProps) {
  const { t } = useTranslation('roi')
  const { headOf, nameOf } = useRoiWords()
  const { column: sorted, isAscending, onOrder } = ordering
  const sortOf = (column: RoiColumn) => (column !== sorted ? null : isAscending ? 'ascending' : 'descending')
  const look = cx('border-b border-line bg-surface', standing.head)
  return (
    <thead>
      <tr className="h-9" aria-rowindex={1}>
        {groupBy === 'DAY' ? (
          <SortHead align="start" sorted={sortOf('DAY')} onSort={() => onOrder('DAY')} className={look}>
            {t('names.DAY')}
          </SortHead>
        ) : (
          <HeadCell className={cx(look, standing.name)}>
            <span className="flex items-center gap-2">
              <TurnAll ordering={ordering} />
              <span className="truncate">{t(`names.${groupBy}`)}</span>
            </span>
          </HeadCell>
        )}
        {columns.map((column) => (
          <SortHead key={column} sorted={sortOf(column)} onSort={() => onOrder(column)} className={look}>
            <span title={nameOf(column)}>{headOf(column)}</span>
          </SortHead>
        ))}
        {comparison === 'none' ? null : <ChangeHead sorted={sorted} className={look} />}
      </tr>
    </thead>
  )
}

function ChangeHead({ sorted, className }: { sorted: RoiColumn; className: string }) {
  const { t } = useTranslation('roi')
  const { nameOf } = useRoiWords()
  const figure = nameOf(isShownColumn(sorted) ? sorted : 'SPEND')
  return (
    <HeadCell align="end" className={className} title={t('changeOf', { figure })}>
      {t('change')}
      <span className="sr-only"> ({figure})</span>
    </HeadCell>
  )
}

function TurnAll({ ordering: { onTurnAll, areAllOpen } }: { ordering: RoiOrdering }) {
  const { t } = useTranslation('roi')
  if (!onTurnAll) return null
  const label = t(areAllOpen ? 'shutAll' : 'openAll')
  const Icon = areAllOpen ? ChevronsDownUp : ChevronsUpDown
  return (
    <Tooltip text={label}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={areAllOpen}
        onClick={onTurnAll}
        className="-m-1 inline-flex size-6 shrink-0 items-center justify-center rounded-chip text-soft hover:bg-surface-hover hover:text-text"
      >
        <Icon aria-hidden className="size-4 stroke-[1.75]" />
      </button>
    </Tooltip>
  )
}
