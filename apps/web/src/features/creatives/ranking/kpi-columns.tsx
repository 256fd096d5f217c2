import type { Column } from '../../../ui/data-table.tsx'
import { Missing } from '../../../ui/figures.tsx'
import type { Say } from './creative-columns.tsx'
import { EstimatedFigure } from './estimated-figure.tsx'
import type { RankingRows } from './kpi-block.tsx'
import type { Ranked } from './ranked-creative.ts'

/** The KPI with its interval, the chance of the top and what follows from both. */
export function kpiColumns({ t, words }: Say, { rows, frame }: RankingRows): Column<Ranked>[] {
  const { objective, currency } = frame
  const first = rows[0]?.kpi
  const why = ({ excludedBecause }: Ranked) => excludedBecause ?? t('notEnough.title')
  return [
    {
      id: 'kpi',
      header: first ? words.nameOf(first.kpi, objective) : t('parameters.kpi'),
      align: 'end',
      accessorFn: ({ kpi }) => kpi.value ?? undefined,
      cell: ({ row: { original } }) => {
        const { kpi, value, low, high } = original.kpi
        if (value == null) return <Missing because={why(original)} />
        const range = { low: low == null ? '' : words.write(kpi, low, currency), high: '' }
        if (high != null) range.high = words.write(kpi, high, currency)
        return (
          <>
            <span className="font-medium text-text">
              <EstimatedFigure ranked={original} objective={objective} />
            </span>
            {range.low && range.high ? <span className="block text-label text-quiet">{t('range', range)}</span> : null}
          </>
        )
      },
    },
    {
      id: 'chance',
      header: t('beInTop', { count: first?.topSize ?? 3 }),
      align: 'end',
      accessorFn: ({ kpi }) => kpi.probabilityInTop ?? undefined,
      cell: ({ row: { original } }) => {
        const chance = original.kpi.probabilityInTop
        if (original.kpi.topSize >= frame.compared) {
          return <Missing because={t('because.allInTop', { count: frame.compared })} />
        }
        return chance == null ? <Missing because={why(original)} /> : words.chance(chance)
      },
    },
    {
      id: 'verdict',
      header: t('columns.verdict'),
      enableSorting: false,
      cell: ({ row: { original } }) => t(`verdicts.${original.verdict}`),
    },
  ]
}
