import { useTranslation } from 'react-i18next'
import type { MetricsBreakdown, MetricsInput } from '../../gql/graphql.ts'
import { cx } from '../../ui/cx.ts'
import { SortHead } from '../../ui/sort-head.tsx'
import { Cell, HeadCell, Row, Table, TableHead, TableScroll } from '../../ui/table.tsx'
import { BreakdownName } from './breakdown-name.tsx'
import { type BreakdownRow, columnsFor, shareOf } from './breakdown-rows.ts'
import { ChangeMark } from './change-mark.tsx'
import { comparisonGap } from './comparison-gap.ts'
import { ExplainedFigure } from './explained-figure.tsx'
import { changeOf, numberOf, type ShownFigure } from './figures.ts'
import { useFigureWords } from './use-figure-words.ts'

export type RowOrder = { figure: ShownFigure; isAscending: boolean }

type BreakdownTableProps = {
  rows: readonly BreakdownRow[]
  breakdown: MetricsBreakdown
  question: MetricsInput
  order: RowOrder
  onOrder: (order: RowOrder) => void
  isCompared: boolean
  /** Days of the compared period that were not read. */
  unreadBefore: number
  /** The address of what is below a row; null where it has none. */
  wayInto: (row: BreakdownRow) => string | null
}

/** Clients, accounts or campaigns with their figures; the head of a column puts the rows in its order. */
export function BreakdownTable(props: BreakdownTableProps) {
  const { rows, breakdown, question, order, onOrder, isCompared, unreadBefore, wayInto } = props
  const { t } = useTranslation('metrics')
  const { nameOf } = useFigureWords()
  const columns = columnsFor(order.figure)
  const turn = (figure: ShownFigure) =>
    onOrder({ figure, isAscending: figure === order.figure ? !order.isAscending : false })
  return (
    <TableScroll label={t(`rows.${breakdown}`)}>
      <Table className="min-w-200">
        <TableHead>
          <HeadCell className="w-[34%] max-md:w-44">{t(`row.${breakdown}`)}</HeadCell>
          {columns.map((figure) => (
            <SortHead
              key={figure}
              sorted={figure !== order.figure ? null : order.isAscending ? 'ascending' : 'descending'}
              onSort={() => turn(figure)}
            >
              {nameOf(figure)}
            </SortHead>
          ))}
          {isCompared ? (
            <HeadCell align="end" title={t('changeOf', { figure: nameOf(order.figure) })}>
              {t('change')}
              <span className="sr-only"> ({nameOf(order.figure)})</span>
            </HeadCell>
          ) : null}
        </TableHead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.key} ${row.line.currency}`}>
              <BreakdownName
                row={row}
                breakdown={breakdown}
                share={shareOf(row, rows, order.figure)}
                way={wayInto(row)}
              />
              {columns.map((figure) => (
                <Cell
                  key={figure}
                  align="end"
                  className={cx('whitespace-nowrap', figure === order.figure && 'text-text')}
                >
                  <ExplainedFigure
                    figure={figure}
                    line={row.line}
                    input={{ metrics: question, figure, currency: row.line.currency, key: row.key }}
                  />
                </Cell>
              ))}
              {isCompared ? (
                <Cell align="end">
                  <ChangeMark
                    figure={order.figure}
                    gap={comparisonGap(row.line, unreadBefore)}
                    change={changeOf(numberOf(order.figure, row.line.figures), numberOf(order.figure, row.line.before))}
                  />
                </Cell>
              ) : null}
            </Row>
          ))}
        </tbody>
      </Table>
    </TableScroll>
  )
}
