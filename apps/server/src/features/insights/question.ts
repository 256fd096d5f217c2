import { type DateWindow, faultOf, lastDays, type WindowFault } from '../../values/date-window.ts'
import type { Day } from '../../values/day.ts'
import { isAmount } from '../../values/money.ts'
import {
  type Config,
  type DayRangeInput,
  defaultKpis,
  type Guardrails,
  type GuardrailsInput,
  hasReturn,
  type Kpi,
  type Objective,
  withGuardrails,
} from '../creative-config/index.ts'

/** What somebody asks about an account's creatives; what is left out is as the organisation configured it. */
export interface AskedQuestion {
  readonly window?: DayRangeInput | null
  readonly objective: Objective
  readonly primaryKpi?: Kpi | null
  /** Null: none. Left out: the objective's own. */
  readonly secondaryKpi?: Kpi | null
  readonly topN?: number | null
  readonly guardrails?: GuardrailsInput | null
}

/** The same with every default filled in. */
export interface Question {
  readonly window: DateWindow
  readonly objective: Objective
  readonly primaryKpi: Kpi
  readonly secondaryKpi: Kpi | null
  readonly topN: number
  readonly guardrails: Guardrails
}

/** Why a question cannot be asked: its window, or one of its fields with the key of the sentence that says so. */
export type QuestionFault = { readonly window: WindowFault } | { readonly field: string; readonly key: string }

const mostTop = 50

/** @param today a day of the account that is asked about */
export function resolveQuestion(asked: AskedQuestion, config: Config, today: Day): Question | { fault: QuestionFault } {
  const window = asked.window ? { from: asked.window.from, to: asked.window.to } : lastDays(config.windowDays, today)
  const windowFault = faultOf(window, today)
  if (windowFault) return { fault: { window: windowFault } }
  const question = {
    window,
    objective: asked.objective,
    ...kpisOf(asked),
    topN: asked.topN ?? config.topN,
    guardrails: withGuardrails(config.guardrails, asked.guardrails),
  }
  const fault = faultIn(question)
  return fault ? { fault } : question
}

function kpisOf({ objective, primaryKpi, secondaryKpi }: AskedQuestion): Pick<Question, 'primaryKpi' | 'secondaryKpi'> {
  const usual = defaultKpis(objective)
  const primary = primaryKpi ?? usual.primary
  if (secondaryKpi !== undefined) return { primaryKpi: primary, secondaryKpi }
  // Whoever chose the usual second KPI as the main one has not asked for it twice.
  return { primaryKpi: primary, secondaryKpi: usual.secondary === primary ? null : usual.secondary }
}

function faultIn({ objective, primaryKpi, secondaryKpi, topN, guardrails }: Question): QuestionFault | null {
  const { minSpend, minConversions, minImpressions } = guardrails
  if (!hasReturn(objective)) {
    if (primaryKpi === 'ROAS') return { field: 'primaryKpi', key: 'insights.fault.noReturn' }
    if (secondaryKpi === 'ROAS') return { field: 'secondaryKpi', key: 'insights.fault.noReturn' }
  }
  if (primaryKpi === secondaryKpi) return { field: 'secondaryKpi', key: 'insights.fault.sameKpi' }
  if (topN < 1 || topN > mostTop) return { field: 'topN', key: 'insights.fault.topN' }
  if (!isAmount(minSpend)) return { field: 'guardrails.minSpend', key: 'insights.fault.minSpend' }
  if (!isBetween(minConversions, 1_000_000)) return { field: 'guardrails.minConversions', key: 'insights.fault.count' }
  if (!isBetween(minImpressions, 1_000_000_000))
    return { field: 'guardrails.minImpressions', key: 'insights.fault.count' }
  return null
}

const isBetween = (count: number, most: number): boolean => count >= 0 && count <= most
