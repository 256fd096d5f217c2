import * as z from 'zod'
import type { Call } from '../protocol/caller.ts'
import { accountNumber } from '../protocol/ids.ts'
import { type Page, readPages } from '../protocol/pages.ts'
import { flag, idText, moment, text } from '../protocol/shapes.ts'

/** What Meta's screens call a dataset and its API a pixel. */
export interface MetaDataset {
  id: string
  name: string | null
  /** Null when it never received anything. */
  lastFiredAt: Date | null
  isUnavailable: boolean
  raw: unknown
}

const shape = z.object({ id: idText, name: text, last_fired_time: moment, is_unavailable: flag })

export function readDataset(raw: unknown): MetaDataset {
  const d = shape.parse(raw)
  return { id: d.id, name: d.name, lastFiredAt: d.last_fired_time, isUnavailable: d.is_unavailable, raw }
}

/** The datasets an ad account may use. */
export function datasets(call: Call, adAccountId: string): AsyncIterable<Page<MetaDataset>> {
  const account = accountNumber(adAccountId)
  const query = { fields: 'id,name,last_fired_time,is_unavailable' }
  return readPages(call, { path: `/act_${account}/adspixels`, query, account, limit: 100, read: readDataset })
}
