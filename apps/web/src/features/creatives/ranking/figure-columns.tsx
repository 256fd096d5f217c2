import type { Column } from '../../../ui/data-table.tsx'
import { Money, Percent, Quantity, Ratio } from '../../../ui/figures.tsx'
import type { Say } from './creative-columns.tsx'
import type { RankingRows } from './kpi-block.tsx'
import type { Ranked } from './ranked-creative.ts'

/** The figures behind the KPI. What is not known is undefined for sorting, and a dash with its reason on screen. */
export function figureColumns({ t, words }: Say, { frame: { objective } }: RankingRows): Column<Ranked>[] {
  const share = (id: 'ctr' | 'conversionRate' | 'hookRate', header: string, because: string): Column<Ranked> => ({
    id,
    header,
    align: 'end',
    accessorFn: ({ figures }) => figures[id] ?? undefined,
    cell: ({ row }) => <Percent value={row.original.figures[id]} because={because} digits={id === 'ctr' ? 2 : 1} />,
  })
  const roas: Column<Ranked> = {
    id: 'roas',
    header: t('kpis.ROAS'),
    align: 'end',
    accessorFn: ({ figures }) => figures.roas ?? undefined,
    cell: ({ row }) => <Ratio value={row.original.figures.roas} because={t('because.noValue')} />,
  }
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
    share('ctr', t('stages.click'), t('because.noDelivery')),
    share('conversionRate', t('columns.conversion'), t('because.noClicks')),
    ...(objective === 'PURCHASE' ? [roas] : []),
    share('hookRate', t('stages.hook'), t('because.noVideo')),
  ]
}
