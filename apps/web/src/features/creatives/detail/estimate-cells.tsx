import { useTranslation } from 'react-i18next'
import type { Objective } from '../../../gql/graphql.ts'
import { Missing } from '../../../ui/figures.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import type { Ranked } from '../ranking/ranked-creative.ts'
import { useKpiWords } from '../use-kpi-words.ts'
import { FigureCell } from './figure-cell.tsx'

/** The ranked KPI with its interval, and the chance of the top. */
export function EstimateCells({
  ranked,
  objective,
  compared,
}: {
  ranked: Ranked
  objective: Objective
  compared?: number
}) {
  const { t } = useTranslation('creatives')
  const format = useFormat()
  const { estimatedOf, measuredOf, write, writeMeasured, chance } = useKpiWords()
  const { kpi, value, low, high, level, probabilityInTop, topSize } = ranked.kpi
  const { currency } = ranked.figures.spend
  const isEverybody = compared !== undefined && ranked.rank != null && topSize >= compared
  const because = ranked.excludedBecause ?? t('because.noKpi')
  const range =
    low != null && high != null ? { low: write(kpi, low, currency), high: write(kpi, high, currency) } : null
  const measured = writeMeasured(kpi, ranked.figures)
  return (
    <>
      <FigureCell
        name={estimatedOf(kpi, objective)}
        note={
          <>
            {range ? `${format.percent(level, 0)}: ${t('range', range)}` : ranked.excludedBecause}
            {measured === null ? null : (
              <span className="block">
                {measuredOf(kpi, objective)} <span className="text-soft">{measured}</span>
              </span>
            )}
          </>
        }
      >
        {value == null ? <Missing because={because} /> : write(kpi, value, currency)}
      </FigureCell>
      <FigureCell
        name={t('beInTop', { count: topSize })}
        note={compared === undefined ? null : t('strip.compared', { count: compared })}
      >
        {isEverybody ? (
          <Missing because={t('because.allInTop', { count: compared })} />
        ) : probabilityInTop == null ? (
          <Missing because={because} />
        ) : (
          chance(probabilityInTop)
        )}
      </FigureCell>
    </>
  )
}
