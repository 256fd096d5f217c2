import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Kpi, Objective } from '../../gql/graphql.ts'
import { useFormat } from '../../ui/use-format.ts'
import { countedFor, moneyOfKpi, unitOf, valueOfKpi } from './kpis.ts'
import type { Ranked } from './ranking/ranked-creative.ts'

/** KPIs in a person's words and units; what counts as a result depends on the objective. */
export function useKpiWords() {
  const { t } = useTranslation('creatives')
  const format = useFormat()
  return useMemo(() => {
    const write = (kpi: Kpi, value: number, currency: string) => {
      const unit = unitOf(kpi)
      if (unit === 'money') return format.money({ amount: String(value), currency })
      return unit === 'multiple' ? format.ratio(value) : format.percent(value, kpi === 'CTR' ? 2 : 1)
    }
    return {
      /** `Custo por venda`. */
      nameOf: (kpi: Kpi, objective: Objective) =>
        kpi === 'COST_PER_RESULT' ? t(`costPer.${objective}`) : t(`kpis.${kpi}`),
      /** `Custo por venda estimado`: the middle of what is likely, not what was counted. */
      estimatedOf: (kpi: Kpi, objective: Objective) =>
        kpi === 'COST_PER_RESULT' ? t(`estimatedCostPer.${objective}`) : t(`estimatedKpis.${kpi}`),
      /** `Custo por venda medido`. */
      measuredOf: (kpi: Kpi, objective: Objective) =>
        kpi === 'COST_PER_RESULT' ? t(`measuredCostPer.${objective}`) : t(`measuredKpis.${kpi}`),
      /** `R$ 98,63`, `2,20%`, `4,36×`. */
      write,
      /** What was measured, written as `write` does; null where it is not known. */
      writeMeasured: (kpi: Kpi, figures: Ranked['figures']) => {
        const money = moneyOfKpi(kpi, figures)
        if (money) return format.money(money)
        const value = valueOfKpi(kpi, figures)
        return value === undefined ? null : write(kpi, value, figures.spend.currency)
      },
      /** `141 vendas`, `9.072 cliques`. */
      sampleOf: (kpi: Kpi, objective: Objective, count: number) => {
        const counted = countedFor(kpi)
        return counted === 'results' ? t(`results.${objective}`, { count }) : t(`counted.${counted}`, { count })
      },
      /** `92%`. Counted in draws, so that certainty is never claimed: `>99%`, `<1%`. */
      chance: (share: number) => {
        const percent = Math.round(share * 100)
        if (percent === 100) return `>${format.percent(0.99, 0)}`
        return percent === 0 ? `<${format.percent(0.01, 0)}` : format.percent(share, 0)
      },
      /** What a result is called: `Vendas`. */
      resultsOf: (objective: Objective) => t(`resultNames.${objective}`),
    }
  }, [t, format])
}

export type KpiWords = ReturnType<typeof useKpiWords>
