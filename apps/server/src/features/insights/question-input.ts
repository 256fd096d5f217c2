import { z } from 'zod'
import { isDay } from '../../values/day.ts'
import { isAmount } from '../../values/money.ts'
import { KpiEnum, ObjectiveEnum } from '../creative-config/index.ts'

const day = z.string().refine(isDay)
const kpi = z.enum(KpiEnum)

/** A `Question` about an account as the row of a job keeps it, so that it can be asked again: nothing is left open. */
export const questionInput = z.object({
  adAccountId: z.uuid(),
  window: z.object({ from: day, to: day }),
  objective: z.enum(ObjectiveEnum),
  primaryKpi: kpi,
  secondaryKpi: kpi.nullable(),
  topN: z.int(),
  guardrails: z.object({ minSpend: z.string().refine(isAmount), minConversions: z.int(), minImpressions: z.int() }),
})
export type QuestionInput = z.infer<typeof questionInput>
