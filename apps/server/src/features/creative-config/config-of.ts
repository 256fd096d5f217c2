import type { EntityManager } from '@mikro-orm/postgresql'
import { CreativeConfig } from './creative-config.entity.ts'
import type { Guardrails, Objective, Weights } from './kpi.ts'

/** The configuration as every other feature reads it. */
export interface Config {
  readonly guardrails: Guardrails
  readonly windowDays: number
  readonly topN: number
  readonly objective: Objective
  readonly weights: Readonly<Record<Objective, Weights>>
  readonly creativeRetentionDays: number
  /** Names that no new creative may say, as typed; each once. */
  readonly competitorBrands: readonly string[]
}

export const defaultConfig: Config = {
  guardrails: { minSpend: '100', minConversions: 10, minImpressions: 1_000 },
  windowDays: 30,
  topN: 10,
  objective: 'PURCHASE',
  weights: {
    LEAD: { primary: 0.7, secondary: 0.3 },
    PURCHASE: { primary: 0.6, secondary: 0.4 },
    INSTALL: { primary: 1, secondary: 0 },
  },
  creativeRetentionDays: 365,
  competitorBrands: [],
}

/** What the organisation of `em` has decided, or the defaults. */
export async function configOf(em: EntityManager): Promise<Config> {
  const row = await em.findOne(CreativeConfig, {})
  if (!row) return defaultConfig
  const { minSpend, minConversions, minImpressions, weights, ...rest } = row
  return { ...rest, weights, guardrails: { minSpend, minConversions, minImpressions } }
}
