import * as z from 'zod'
import type { Call } from '../protocol/caller.ts'
import { accountNumber } from '../protocol/ids.ts'
import { type Page, readPages } from '../protocol/pages.ts'
import { idText, moment, text } from '../protocol/shapes.ts'
import type { StructureRequest } from './campaign.ts'
import { effectiveStatuses } from './effective-status.ts'

export interface MetaAdSet {
  id: string
  name: string | null
  campaignId: string | null
  /** What the advertiser set. */
  status: string | null
  /** What is so, its campaign considered. Open set. */
  effectiveStatus: string | null
  optimizationGoal: string | null
  updatedAt: Date | null
  raw: unknown
}

const shape = z.object({
  id: idText,
  name: text,
  campaign_id: text,
  status: text,
  effective_status: text,
  optimization_goal: text,
  updated_time: moment,
})

export function readAdSet(raw: unknown): MetaAdSet {
  const s = shape.parse(raw)
  return {
    id: s.id,
    name: s.name,
    campaignId: s.campaign_id,
    status: s.status,
    effectiveStatus: s.effective_status,
    optimizationGoal: s.optimization_goal,
    updatedAt: s.updated_time,
    raw,
  }
}

/** Every ad set of an account, archived and deleted ones too. */
export function adSets(call: Call, adAccountId: string, r: StructureRequest = {}): AsyncIterable<Page<MetaAdSet>> {
  const account = accountNumber(adAccountId)
  const query = {
    fields: 'id,name,campaign_id,status,effective_status,optimization_goal,updated_time',
    effective_status: JSON.stringify(effectiveStatuses.adset),
  }
  const { limit = 500, after } = r
  return readPages(call, { path: `/act_${account}/adsets`, query, account, limit, after, read: readAdSet })
}
