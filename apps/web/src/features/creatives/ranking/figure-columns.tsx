import type { Kpi } from '../../../gql/graphql.ts'
import type { Column } from '../../../ui/data-table.tsx'
import { Money, Percent, Quantity, Ratio } from '../../../ui/figures.tsx'
import { kpisOf, valueOfKpi } from '../kpis.ts'
import type { Say } from './creative-columns.tsx'
import type { RankingRows } from './kpi-block.tsx'
import type { Ranked } from './ranked-creative.ts'

/** The measured figures beside the estimated KPI, which is left out here: two columns of one name would ask which holds. What is not known is undefined for sorting, and a dash with its reason on screen. */
export function figureColumns({ t, words }: Say, { rows, frame: { objective } }: RankingRows): Column<Ranked>[] {
  const share = (id: 'ctr' | 'conversionRate' | 'hookRate', header: string, because: string): Column<Ranked> => ({
    id,
    header,
    align: 'end',
    accessorFn: ({ figures }) => figures[id] ?? undefined,
    cell: ({ row }) => <Percent value={row.original.figures[id]} because={because} digits={id === 'ctr' ? 2 : 1} />,
  })
  const offered = kpisOf(objective)
  const roas: Column<Ranked> = {
    id: 'roas',
    header: t('kpis.ROAS'),
    align: 'end',
    accessorFn: ({ figures }) => figures.roas ?? undefined,
    cell: ({ row }) => <Ratio value={row.original.figures.roas} because={t('because.noValue')} />,
  }
  const cost: Column<Ranked> = {
    id: 'cost',
    header: t(`costPer.${objective}`),
    align: 'end',
    accessorFn: ({ figures }) => valueOfKpi('COST_PER_RESULT', figures),
    cell: ({ row }) => <Money value={row.original.figures.costPerResult} because={t('because.noResults')} />,
  }
  const measured: [Kpi, Column<Ranked>][] = [
    ['COST_PER_RESULT', cost],
    ['CTR', share('ctr', t('stages.click'), t('because.noDelivery'))],
    ['CONVERSION_RATE', share('conversionRate', t('columns.conversion'), t('because.noClicks'))],
    ['ROAS', roas],
    ['HOOK_RATE', share('hookRate', t('stages.hook'), t('because.noVideo'))],
  ]
  return [
    {
      id: 'spend',
      header: t('columns.spend'),
      align: 'end',
      // Sorting needs a number; what is shown stays exact.
      accessorFn: ({ figures }) => Number(figures.spend.amount),
      cell: ({ row }) => <Money value={row.original.figures.spend} />,
    },
    {
      id: 'results',
      header: words.resultsOf(objective),
      align: 'end',
      accessorFn: ({ figures }) => Number(figures.conversions),
      cell: ({ row }) => <Quantity value={row.original.figures.conversions} />,
    },
    ...measured.flatMap(([kpi, column]) => (kpi !== rows[0]?.kpi.kpi && offered.includes(kpi) ? [column] : [])),
  ]
}
