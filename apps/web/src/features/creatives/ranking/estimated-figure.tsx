import type { Objective } from '../../../gql/graphql.ts'
import { Tooltip } from '../../../ui/tooltip.tsx'
import { useKpiWords } from '../use-kpi-words.ts'
import type { Ranked } from './ranked-creative.ts'

/** The estimate of the ranked KPI; on focus and hover, what was measured. Nothing where there is no estimate. */
export function EstimatedFigure({ ranked, objective }: { ranked: Ranked; objective: Objective }) {
  const { measuredOf, write, writeMeasured } = useKpiWords()
  const { kpi, value } = ranked.kpi
  if (value == null) return null
  const estimate = write(kpi, value, ranked.figures.spend.currency)
  const measured = writeMeasured(kpi, ranked.figures)
  if (measured === null) return <span>{estimate}</span>
  return (
    <Tooltip text={`${measuredOf(kpi, objective)}: ${measured}`}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what was measured must be reachable by keyboard */}
      <span tabIndex={0} className="figures relative cursor-help rounded-chip pointer-coarse:static">
        {estimate}
      </span>
    </Tooltip>
  )
}
