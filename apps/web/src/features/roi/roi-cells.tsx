import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { RoiColumn } from '../../gql/graphql.ts'
import { Change } from '../../ui/change.tsx'
import { cx } from '../../ui/cx.ts'
import { Missing } from '../../ui/figures.tsx'
import { changeOf, isShownColumn, meaningOf, missingSideOf, type ShownColumn } from './roi-columns.ts'
import { noChangeBecause, type RoiComparison } from './roi-comparison.ts'
import type { RoiLine } from './roi-line.ts'
import { useRoiWords } from './use-roi-words.ts'

type RoiCellsProps = {
  line: RoiLine
  columns: readonly ShownColumn[]
  sorted: RoiColumn
  comparison: RoiComparison
  /** Whether Tab reaches the reasons of what is missing. */
  isReachable: boolean
  /** Where the tickets stand that are counted as leads. */
  leadsWay?: string | null
  className: string
}

const look = 'figures border-b border-line px-3 text-right whitespace-nowrap last:pr-4'

/** The figures of one line, and how that which it is in order of has changed. */
export function RoiCells({ line, columns, sorted, comparison, isReachable, leadsWay, className }: RoiCellsProps) {
  return (
    <>
      {columns.map((column) => (
        <td key={column} className={cx(look, className)}>
          <RoiFigure column={column} line={line} way={column === 'LEADS' ? leadsWay : null} isReachable={isReachable} />
        </td>
      ))}
      {comparison === 'none' ? null : (
        <td className={cx(look, className)}>
          <RoiChange
            line={line}
            column={isShownColumn(sorted) ? sorted : 'SPEND'}
            comparison={comparison}
            isReachable={isReachable}
          />
        </td>
      )}
    </>
  )
}

type RoiFigureProps = Pick<RoiCellsProps, 'line' | 'isReachable'> & { column: ShownColumn; way?: string | null }

function RoiFigure({ line, column, way, isReachable }: RoiFigureProps) {
  const { t } = useTranslation('roi')
  const { write } = useRoiWords()
  const written = write(column, line)
  if (written === null) {
    return <Missing because={t(`missing.${missingSideOf(column, line)}`)} isReachable={isReachable} />
  }
  if (!way) return written
  return (
    <Link
      to={way}
      title={t('openTickets')}
      tabIndex={isReachable ? 0 : -1}
      className="rounded-chip decoration-line-field decoration-dotted underline-offset-4 hover:underline"
    >
      {written}
    </Link>
  )
}

type RoiChangeProps = Pick<RoiCellsProps, 'line' | 'comparison' | 'isReachable'> & { column: ShownColumn }

function RoiChange({ line, column, comparison, isReachable }: RoiChangeProps) {
  const { t } = useTranslation('roi')
  const change = changeOf(column, line)
  if (change === null) return <Missing because={t(noChangeBecause(column, comparison))} isReachable={isReachable} />
  return <Change by={change} meaning={meaningOf(column, change)} />
}
