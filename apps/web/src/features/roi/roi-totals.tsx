import { Info } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { RoiColumn } from '../../gql/graphql.ts'
import { cx } from '../../ui/cx.ts'
import { Tooltip } from '../../ui/tooltip.tsx'
import { RoiCells } from './roi-cells.tsx'
import type { ShownColumn } from './roi-columns.ts'
import type { RoiComparison } from './roi-comparison.ts'
import type { RoiLine } from './roi-line.ts'
import type { Standing } from './standing.ts'

/** The lines below the rows, which add up. */
export type RoiWhole = {
  attributed: RoiLine
  /** Null under a filter, which no ticket without an ad can pass. */
  unattributed?: RoiLine | null
  total: RoiLine
  currency: string
}

type RoiTotalsProps = {
  whole: RoiWhole
  columns: readonly ShownColumn[]
  sorted: RoiColumn
  comparison: RoiComparison
  standing: Standing
  /** Whether the names above stand behind a mark that opens them. */
  isTree: boolean
  /** Where the tickets stand that no ad is known of. */
  unattributedWay: string
}

/** What is attributed, what is not, and both together. Where all is attributed under a filter, the total says it alone. */
export function RoiTotals({ whole, columns, sorted, comparison, standing, isTree, unattributedWay }: RoiTotalsProps) {
  const { t } = useTranslation('roi')
  const { attributed, unattributed, total } = whole
  const indent = isTree ? 'md:pl-5' : undefined
  const cells = { columns, sorted, comparison, isReachable: true }
  return (
    <tfoot>
      {unattributed ? (
        <>
          <tr className="h-9">
            <Name indent={indent} pinned={standing.name}>
              {attributed.label}
            </Name>
            <RoiCells {...cells} line={attributed} className="bg-surface-sunken text-soft" />
          </tr>
          <tr className="h-9">
            <Name indent={indent} pinned={standing.name}>
              {unattributed.label}
              <Tooltip text={t('unattributed')}>
                <button
                  type="button"
                  aria-label={t('unattributed')}
                  className="inline-flex size-6 items-center justify-center rounded-chip text-quiet hover:text-text"
                >
                  <Info aria-hidden className="size-3.5 stroke-[1.75]" />
                </button>
              </Tooltip>
            </Name>
            <RoiCells
              {...cells}
              line={unattributed}
              leadsWay={unattributedWay}
              className="bg-surface-sunken text-soft"
            />
          </tr>
        </>
      ) : null}
      <tr className="h-10">
        <th
          scope="row"
          className={cx('bg-surface-hover pr-3 pl-4 font-semibold text-text max-md:pl-3', standing.name, standing.foot)}
        >
          <span className={indent}>{total.label}</span>
        </th>
        <RoiCells
          {...cells}
          line={total}
          className={cx('border-b-0! bg-surface-hover font-semibold text-text', standing.foot)}
        />
      </tr>
    </tfoot>
  )
}

type NameProps = { indent: string | undefined; pinned: string; children: ReactNode }

function Name({ indent, pinned, children }: NameProps) {
  return (
    <th
      scope="row"
      className={cx('border-b border-line bg-surface-sunken pr-3 pl-4 font-normal text-soft max-md:pl-3', pinned)}
    >
      <span className={cx('flex items-center gap-1.5 py-1 leading-tight', indent)}>{children}</span>
    </th>
  )
}
