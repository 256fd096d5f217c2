import * as z from 'zod'
import type { Call } from '../protocol/caller.ts'
import { accountNumber } from '../protocol/ids.ts'
import { type Page, readPages } from '../protocol/pages.ts'
import { idText, moment, text } from '../protocol/shapes.ts'
import { effectiveStatuses } from './effective-status.ts'

/** Which part of a listing of campaigns or ad sets. */
export interface StructureRequest {
  /** Objects per page, 500 unless said otherwise; halved when Meta finds it too much. */
  limit?: number
  after?: string
}

export interface MetaCampaign {
  id: string
  name: string | null
  /** What the advertiser set. */
  status: string | null
  /** What is so. Open set. */
  effectiveStatus: string | null
  objective: string | null
  updatedAt: Date | null
  raw: unknown
}

const shape = z.object({
  id: idText,
  name: text,
  status: text,
  effective_status: text,
  objective: text,
  updated_time: moment,
})

export function readCampaign(raw: unknown): MetaCampaign {
  const c = shape.parse(raw)
  return {
    id: c.id,
    name: c.name,
    status: c.status,
    effectiveStatus: c.effective_status,
    objective: c.objective,
    updatedAt: c.updated_time,
    raw,
  }
}

/** Every campaign of an account, archived and deleted ones too. */
export function campaigns(
  call: Call,
  adAccountId: string,
  r: StructureRequest = {},
): AsyncIterable<Page<MetaCampaign>> {
  const account = accountNumber(adAccountId)
  const query = {
    fields: 'id,name,status,effective_status,objective,updated_time',
    effective_status: JSON.stringify(effectiveStatuses.campaign),
  }
  const { limit = 500, after } = r
  return readPages(call, { path: `/act_${account}/campaigns`, query, account, limit, after, read: readCampaign })
}
