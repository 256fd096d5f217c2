import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  sortFn_text,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { cx } from './cx.ts'
import { Cell, HeadCell, Row, Table, TableHead, TableScroll } from './table.tsx'

export const tableParts = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { text: sortFn_text },
})

/** A column: `accessorFn` returns undefined for what is not known, so that it sorts last in both directions. */
// biome-ignore lint/suspicious/noExplicitAny: each column has a value type of its own
export type Column<Item extends object> = ColumnDef<typeof tableParts, Item, any> & { align?: 'start' | 'end' }

export type Sorting = { id: string; desc: boolean }

type DataTableProps<Item extends object> = {
  label: string
  columns: Column<Item>[]
  rows: Item[]
  rowId: (item: Item) => string
  /** Sorted column; belongs in the URL. */
  sorting?: Sorting
  onSortingChange?: (sorting: Sorting) => void
  size?: 'one' | 'two' | 'person'
}

/** Sortable table. Columns and rows must be stable between renders. */
export function DataTable<Item extends object>(props: DataTableProps<Item>) {
  const { label, columns, rows, rowId, sorting, onSortingChange, size } = props
  const state: SortingState = sorting ? [sorting] : []
  const table = useTable({
    features: tableParts,
    columns,
    data: rows,
    getRowId: rowId,
    state: { sorting: state },
    onSortingChange: (update) => {
      const [next] = typeof update === 'function' ? update(state) : update
      if (next) onSortingChange?.(next)
    },
    enableSortingRemoval: false,
    enableSorting: Boolean(onSortingChange),
    defaultColumn: { sortUndefined: 'last' },
  })
  const alignOf = (id: string) => columns.find((column) => column.id === id)?.align
  return (
    <TableScroll label={label}>
      <Table>
        <TableHead>
          {table.getFlatHeaders().map((header) => {
            const sorted = header.column.getIsSorted()
            const text = <table.FlexRender header={header} />
            return (
              <HeadCell
                key={header.id}
                align={alignOf(header.column.id)}
                aria-sort={sorted ? (sorted === 'asc' ? 'ascending' : 'descending') : undefined}
              >
                {header.column.getCanSort() ? (
                  <button
                    type="button"
                    onClick={header.column.getToggleSortingHandler()}
                    className={cx('inline-flex items-center gap-1 hover:text-text', sorted && 'font-medium text-text')}
                  >
                    {sorted === 'asc' ? <ArrowUp aria-hidden className="size-3.5 stroke-[1.75]" /> : null}
                    {sorted === 'desc' ? <ArrowDown aria-hidden className="size-3.5 stroke-[1.75]" /> : null}
                    {text}
                  </button>
                ) : (
                  text
                )}
              </HeadCell>
            )
          })}
        </TableHead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <Row key={row.id} size={size}>
              {row.getAllCells().map((cell) => (
                <Cell key={cell.id} align={alignOf(cell.column.id)}>
                  <table.FlexRender cell={cell} />
                </Cell>
              ))}
            </Row>
          ))}
        </tbody>
      </Table>
    </TableScroll>
  )
}
