import * as z from 'zod'
import { MetaError } from '../errors.ts'
import type { Call } from '../protocol/caller.ts'
import { accountNumber, objectId } from '../protocol/ids.ts'
import { type Page, readPages } from '../protocol/pages.ts'
import { idText, moment, record, text } from '../protocol/shapes.ts'
import { creativeFields, type MetaCreative, readCreative } from './creative.ts'
import { effectiveStatuses } from './effective-status.ts'

export interface MetaAd {
  id: string
  name: string | null
  /** What the advertiser set. */
  status: string | null
  configuredStatus: string | null
  /** What is so, parents and review considered: the one to show. Open set. */
  effectiveStatus: string | null
  campaignId: string | null
  adsetId: string | null
  createdAt: Date | null
  updatedAt: Date | null
  previewUrl: string | null
  creative: MetaCreative | null
  raw: unknown
}

export interface AdsRequest {
  /** Only these ads. They are asked for by hundreds and include archived ones. */
  adIds?: readonly string[]
  /** Ads per page, 100 unless said otherwise; halved when Meta finds it too much. */
  limit?: number
  after?: string
  /** Archived and deleted ads too. False unless `adIds` is given. */
  withArchived?: boolean
  /** Only ads that changed at or after it, in seconds of the epoch. */
  updatedSince?: number
  /** Edge of the thumbnails in pixels, 600 unless said otherwise. Meta does not always listen here. */
  thumbnailSize?: number
}

const shape = z.object({
  id: idText,
  name: text,
  status: text,
  configured_status: text,
  effective_status: text,
  campaign_id: text,
  adset_id: text,
  created_time: moment,
  updated_time: moment,
  preview_shareable_link: text,
  creative: record,
})

const fields =
  'id,name,status,configured_status,effective_status,campaign_id,adset_id,created_time,updated_time,' +
  `preview_shareable_link,creative{${creativeFields}}`

export function readAd(raw: unknown): MetaAd {
  const a = shape.parse(raw)
  return {
    id: a.id,
    name: a.name,
    status: a.status,
    configuredStatus: a.configured_status,
    effectiveStatus: a.effective_status,
    campaignId: a.campaign_id,
    adsetId: a.adset_id,
    createdAt: a.created_time,
    updatedAt: a.updated_time,
    previewUrl: a.preview_shareable_link,
    creative: a.creative === null || a.creative.id === undefined ? null : readCreative(a.creative),
    raw,
  }
}

const idsPerListing = 100

/** The ads of an account with their creatives, one listing instead of a call per ad. */
export async function* ads(call: Call, adAccountId: string, r: AdsRequest = {}): AsyncGenerator<Page<MetaAd>> {
  const account = accountNumber(adAccountId)
  const groups = r.adIds === undefined ? [null] : groupsOf(r.adIds.map(objectId))
  const start = startOf(r.after, groups.length)
  let index = 0
  for (let group = start.group; group < groups.length; group += 1) {
    const listing = {
      path: `/act_${account}/ads`,
      query: adsQuery(r, groups[group] ?? null),
      account,
      limit: r.limit ?? 100,
      after: group === start.group ? start.after : undefined,
      read: readAd,
    }
    for await (const page of readPages(call, listing)) {
      yield { ...page, index, after: placeAfter(page.after, group, groups.length) }
      index += 1
    }
  }
}

function adsQuery(r: AdsRequest, ids: string[] | null): Record<string, string | undefined> {
  const size = String(r.thumbnailSize ?? 600)
  const archived = r.withArchived ?? ids !== null
  return {
    fields,
    thumbnail_width: size,
    thumbnail_height: size,
    updated_since: r.updatedSince === undefined ? undefined : String(r.updatedSince),
    effective_status: archived ? JSON.stringify(effectiveStatuses.ad) : undefined,
    filtering: ids === null ? undefined : JSON.stringify([{ field: 'id', operator: 'IN', value: ids }]),
  }
}

function groupsOf(ids: string[]): string[][] {
  const unique = [...new Set(ids)]
  return Array.from({ length: Math.ceil(unique.length / idsPerListing) }, (_, i) =>
    unique.slice(i * idsPerListing, (i + 1) * idsPerListing),
  )
}

// Many ids are several listings to Meta and one to the caller, so their cursors carry the listing's number in front.
function placeAfter(after: string | null, group: number, groups: number): string | null {
  if (groups <= 1) return after
  if (after !== null) return `${group}.${after}`
  return group + 1 < groups ? `${group + 1}.` : null
}

function startOf(after: string | undefined, groups: number): { group: number; after?: string } {
  if (after === undefined || groups <= 1) return { group: 0, after }
  const match = /^(\d{1,4})\.(.*)$/.exec(after)
  if (match === null) throw new MetaError({ kind: 'request', reason: 'badArgument' })
  return { group: Number(match[1]), after: match[2] || undefined }
}
