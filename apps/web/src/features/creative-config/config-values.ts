import { z } from 'zod'
import type { CreativeConfigForm_CreativeConfigFragment, CreativeConfigInput, Objective } from '../../gql/graphql.ts'

export const objectives = ['LEAD', 'PURCHASE', 'INSTALL'] as const satisfies readonly Objective[]

const decimal = z
  .string()
  .trim()
  .transform((text) => text.replace(',', '.'))
  .pipe(z.string().regex(/^\d{1,12}(\.\d{1,6})?$/, 'decimal'))

const count = (least: number, most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d+$/, 'whole')
    .transform(Number)
    .pipe(z.number().min(least, `range ${least} ${most}`).max(most, `range ${least} ${most}`))

/** One name on each line, or divided by commas. What a name may be is the server's to say: it says which one is wrong. */
const names = z.string().transform((text) =>
  text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter(Boolean),
)

/** What the form holds (text, as typed) and what it gives (checked). An issue's message is a key of `settings.invalid`, with the bounds of a range. */
export const configValues = z.object({
  minSpend: decimal,
  minConversions: count(0, 1_000_000),
  minImpressions: count(0, 1_000_000_000),
  windowDays: count(1, 90),
  topN: count(1, 50),
  objective: z.enum(objectives),
  creativeRetentionDays: count(1, 3650),
  competitorBrands: names,
  weights: z.object({ LEAD: count(0, 100), PURCHASE: count(0, 100), INSTALL: count(0, 100) }),
})

export type ConfigText = z.input<typeof configValues>
export type ConfigValues = z.output<typeof configValues>

export function toText(config: CreativeConfigForm_CreativeConfigFragment, decimalComma: boolean): ConfigText {
  const weightOf = (objective: Objective) => {
    const found = config.kpiWeights.find((weights) => weights.objective === objective)
    return String(Math.round((found?.primary ?? 1) * 100))
  }
  const { minSpend, minConversions, minImpressions } = config.guardrails
  return {
    minSpend: decimalComma ? minSpend.replace('.', ',') : minSpend,
    minConversions: String(minConversions),
    minImpressions: String(minImpressions),
    windowDays: String(config.windowDays),
    topN: String(config.topN),
    objective: config.objective,
    creativeRetentionDays: String(config.creativeRetentionDays),
    competitorBrands: config.competitorBrands.join('\n'),
    weights: { LEAD: weightOf('LEAD'), PURCHASE: weightOf('PURCHASE'), INSTALL: weightOf('INSTALL') },
  }
}

/** The second KPI gets what the first leaves of the whole. */
export function toInput({
  weights,
  minSpend,
  minConversions,
  minImpressions,
  ...rest
}: ConfigValues): CreativeConfigInput {
  return {
    ...rest,
    guardrails: { minSpend, minConversions, minImpressions },
    kpiWeights: objectives.map((objective) => ({
      objective,
      primary: weights[objective] / 100,
      secondary: (100 - weights[objective]) / 100,
    })),
  }
}
