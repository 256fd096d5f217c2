import { defineEntity, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'
import { ofAdAccount } from '../ad-accounts/index.ts'
import type { Objective, Weights } from '../creative-config/index.ts'
import type { FactSums, Question } from '../insights/index.ts'
import type { FunnelPercentiles, RankingEstimate, RankingExclusion, RankingVerdict } from './ranking/index.ts'

/** One creative of an answer. Words are not kept: whoever reads it may speak another language. */
export interface RankedEntry {
  readonly creativeId: string
  readonly rank: number | null
  readonly verdict: RankingVerdict
  readonly estimate: RankingEstimate
  readonly excludedBecause: RankingExclusion | null
  readonly guardrailProgress: number | null
  /** Days until it passes the guardrails at its present pace; null where no pace says so. */
  readonly daysToGo: number | null
  readonly percentiles: FunnelPercentiles
  readonly sums: FactSums
}

export interface RankingAnswer {
  readonly ranked: readonly RankedEntry[]
  readonly notEnough: readonly RankedEntry[]
  readonly considered: number
  readonly eligible: number
  readonly accountKpi: number | null
}

const RankingSchema = defineEntity({
  name: 'Ranking',
  tableName: 'ranking',
  ...tenantTable,
  uniques: [{ properties: ['organizationId', 'cacheKey'] }],
  indexes: [{ properties: ['organizationId', 'adAccount', 'windowFrom', 'windowTo'] }],
  properties: {
    ...tenantKey,
    adAccount: ofAdAccount,
    cacheKey: p.string(),
    windowFrom: p.date(),
    windowTo: p.date(),
    objective: p.string().$type<Objective>(),
    question: p.json<Question & { readonly weights: Weights }>(),
    answer: p.json<RankingAnswer>(),
    /** Those of the answer, to find the newest one that speaks of a creative. */
    creativeIds: p.array().columnType('uuid[]'),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
  },
})

/** An answer to "which creatives are best", kept for an hour. After that it is history, not an answer. */
export class Ranking extends RankingSchema.class {}
RankingSchema.setClass(Ranking)

export { RankingSchema }
