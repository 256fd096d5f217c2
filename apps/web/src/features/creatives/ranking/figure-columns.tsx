import type { ReactNode } from 'react'
import type { Kpi, Objective } from '../../../gql/graphql.ts'
import type { Column } from '../../../ui/data-table.tsx'
import { Money, Percent, Quantity, Ratio } from '../../../ui/figures.tsx'
import { kpisOf, valueOfKpi } from '../kpis.ts'
import type { Say } from './creative-columns.tsx'
import type { RankingRows } from './kpi-block.tsx'
import type { Ranked } from './ranked-creative.ts'

/** The figures behind the KPI. What is not known is undefined for sorting, and a dash with its reason on screen. */
export function figureColumns({ t, words }: Say, { rows, frame: { objective } }: RankingRows): Column<Ranked>[] {
  const offered = kpisOf(objective)
  // The estimated KPI leaves its measured twin out: of two columns with one name nobody knows which holds.
  const isShown = ([kpi]: Measured) => offered.includes(kpi) && kpi !== rows[0]?.kpi.kpi
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
    ...measuredColumns(t, objective)
      .filter(isShown)
      .map(([, column]) => column),
  ]
}

type Measured = [Kpi, Column<Ranked>]

function measuredColumns(t: Say['t'], objective: Objective): Measured[] {
  const column = (kpi: Kpi, id: string, header: string, cell: (ranked: Ranked) => ReactNode): Measured => [
    kpi,
    {
      id,
      header,
      align: 'end',
      accessorFn: ({ figures }) => valueOfKpi(kpi, figures),
      cell: ({ row }) => cell(row.original),
    },
  ]
  return [
    column('COST_PER_RESULT', 'cost', t(`costPer.${objective}`), ({ figures }) => (
      <Money value={figures.costPerResult} because={t('because.noResults')} />
    )),
    column('CTR', 'ctr', t('stages.click'), ({ figures }) => (
      <Percent value={figures.ctr} because={t('because.noDelivery')} digits={2} />
    )),
    column('CONVERSION_RATE', 'conversionRate', t('columns.conversion'), ({ figures }) => (
      <Percent value={figures.conversionRate} because={t('because.noClicks')} />
    )),
    column('ROAS', 'roas', t('kpis.ROAS'), ({ figures }) => (
      <Ratio value={figures.roas} because={t('because.noValue')} />
    )),
    column('HOOK_RATE', 'hookRate', t('stages.hook'), ({ figures }) => (
      <Percent value={figures.hookRate} because={t('because.noVideo')} />
    )),
  ]
}
