import type { Kpi, Objective } from '../../gql/graphql.ts'

const all: readonly Kpi[] = ['COST_PER_RESULT', 'ROAS', 'CONVERSION_RATE', 'CTR', 'CPC', 'CPM', 'HOOK_RATE']

export const objectives: readonly Objective[] = ['PURCHASE', 'LEAD', 'INSTALL']

/** Only purchases carry a value, so only they have a return. */
export const kpisOf = (objective: Objective): Kpi[] => all.filter((kpi) => kpi !== 'ROAS' || objective === 'PURCHASE')

export const isKpi = (text: string | null): text is Kpi => all.some((kpi) => kpi === text)
export const isObjective = (text: string | null): text is Objective => objectives.some((known) => known === text)

/** How a KPI's number is written: money of the account, a share of something, or a multiple. */
export function unitOf(kpi: Kpi): 'money' | 'share' | 'multiple' {
  if (kpi === 'ROAS') return 'multiple'
  return kpi === 'COST_PER_RESULT' || kpi === 'CPC' || kpi === 'CPM' ? 'money' : 'share'
}

/** What was counted to estimate a KPI: the unit of its sample. */
export function countedFor(kpi: Kpi): 'results' | 'clicks' | 'impressions' | 'plays' {
  if (kpi === 'CTR' || kpi === 'CPC') return 'clicks'
  if (kpi === 'CPM') return 'impressions'
  return kpi === 'HOOK_RATE' ? 'plays' : 'results'
}

type Amount = { amount: string }

type FiguresOfKpi<Money extends Amount = Amount> = {
  costPerResult?: Money | null
  cpc?: Money | null
  cpm?: Money | null
  ctr?: number | null
  roas?: number | null
  conversionRate?: number | null
  hookRate?: number | null
}

/** The exact money of a KPI that is money; undefined for others and where it is not known. */
export function moneyOfKpi<Money extends Amount>(kpi: Kpi, figures: FiguresOfKpi<Money>): Money | undefined {
  if (kpi === 'COST_PER_RESULT') return figures.costPerResult ?? undefined
  if (kpi === 'CPC') return figures.cpc ?? undefined
  return kpi === 'CPM' ? (figures.cpm ?? undefined) : undefined
}

/** The plain value of a KPI in a row of figures, for charts and sorting; undefined where it is not known. */
export function valueOfKpi(kpi: Kpi, figures: FiguresOfKpi): number | undefined {
  switch (kpi) {
    case 'CTR':
      return figures.ctr ?? undefined
    case 'ROAS':
      return figures.roas ?? undefined
    case 'CONVERSION_RATE':
      return figures.conversionRate ?? undefined
    case 'HOOK_RATE':
      return figures.hookRate ?? undefined
    default: {
      const money = moneyOfKpi(kpi, figures)
      return money && Number(money.amount)
    }
  }
}
