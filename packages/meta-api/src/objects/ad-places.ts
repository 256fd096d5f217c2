import * as z from 'zod'
import type { MetaError } from '../errors.ts'
import { queryOf } from '../protocol/query.ts'
import { idText, named, record, text } from '../protocol/shapes.ts'
import { type BatchReader, readByIds } from './read-by-ids.ts'

/** Where an ad stands. */
export interface MetaAdPlace {
  id: string
  name: string | null
  effectiveStatus: string | null
  creativeId: string | null
  /** `act_…` */
  accountId: string
  adSet: { id: string; name: string | null } | null
  campaign: { id: string; name: string | null } | null
}

export type AdPlaceOutcome = MetaAdPlace | MetaError

const shape = z.object({
  id: idText,
  name: text,
  effective_status: text,
  account_id: idText,
  creative: record,
  adset: named,
  campaign: named,
})

const query = queryOf({ fields: 'id,name,effective_status,account_id,creative{id},adset{id,name},campaign{id,name}' })

function readAdPlace(raw: unknown): MetaAdPlace {
  const { id, name, effective_status, account_id, creative, adset, campaign } = shape.parse(raw)
  const creativeId = text.parse(creative?.id)
  return {
    id,
    name,
    effectiveStatus: effective_status,
    creativeId,
    accountId: `act_${account_id}`,
    adSet: adset,
    campaign,
  }
}

/** Many ads by id alone, whatever account they are of, fifty per request; see `readByIds`. */
export const adPlaces = (reader: BatchReader, ids: readonly string[]): Promise<Map<string, AdPlaceOutcome>> =>
  readByIds(reader, ids, { query, read: readAdPlace })
