import { InvalidInput } from '../../schema/problem.graphql.ts'
import { isAmount } from '../../values/money.ts'
import { newId } from '../../work/new-id.ts'
import type { Work } from '../../work/work.ts'
import { type Config, configOf } from './config-of.ts'
import { CreativeConfig } from './creative-config.entity.ts'
import type { CreativeConfigInput, GuardrailsInput } from './creative-config.graphql.ts'
import type { Guardrails, Objective, Weights } from './kpi.ts'
import { readBrands } from './listed-brands.ts'

/** Changes what is given and leaves the rest; a list of brands is given whole. Weights are kept as shares that add up to 1. */
export function updateConfig(work: Work, input: CreativeConfigInput): Promise<Config | InvalidInput> {
  const { em, actor, clock, say } = work
  const fault = faultIn(input)
  if (fault) return Promise.resolve(InvalidInput.of(fault, say({ key: `config.fault.${fault}` })))
  const listed = input.competitorBrands == null ? null : readBrands(input.competitorBrands)
  if (listed && 'fault' in listed) return Promise.resolve(InvalidInput.of('competitorBrands', say(listed.fault)))
  return em.transactional(async (tx) => {
    const before = await configOf(tx)
    const guardrails = withGuardrails(before.guardrails, input.guardrails)
    const row = await tx.findOne(CreativeConfig, {})
    const values = {
      ...guardrails,
      windowDays: input.windowDays ?? before.windowDays,
      topN: input.topN ?? before.topN,
      objective: input.objective ?? before.objective,
      weights: withWeights(before.weights, input.kpiWeights ?? []),
      creativeRetentionDays: input.creativeRetentionDays ?? before.creativeRetentionDays,
      competitorBrands: listed?.brands ?? before.competitorBrands,
      updatedAt: clock(),
    }
    if (row) tx.assign(row, values)
    else tx.create(CreativeConfig, { organizationId: actor.organizationId, id: newId(), ...values })
    await tx.flush()
    return configOf(tx)
  })
}

/** The given guardrails over those that hold anyway; what is left out stays. */
export const withGuardrails = (before: Guardrails, given: GuardrailsInput | null | undefined): Guardrails => ({
  minSpend: given?.minSpend ?? before.minSpend,
  minConversions: given?.minConversions ?? before.minConversions,
  minImpressions: given?.minImpressions ?? before.minImpressions,
})

function withWeights(
  before: Config['weights'],
  given: readonly ({ objective: Objective } & Weights)[],
): Record<Objective, Weights> {
  const after = { ...before }
  for (const { objective, primary, secondary } of given) {
    const whole = primary + secondary
    after[objective] = { primary: primary / whole, secondary: secondary / whole }
  }
  return after
}

function faultIn({ guardrails, kpiWeights = [] }: CreativeConfigInput): string | null {
  if (guardrails?.minSpend != null && !isAmount(guardrails.minSpend)) return 'guardrails.minSpend'
  const isWeight = (weight: number) => Number.isFinite(weight) && weight >= 0 && weight <= 100
  const isWrong = (kpiWeights ?? []).some(
    ({ primary, secondary }) => !isWeight(primary) || !isWeight(secondary) || primary <= 0,
  )
  return isWrong ? 'kpiWeights' : null
}
