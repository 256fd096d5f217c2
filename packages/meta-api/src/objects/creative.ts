import * as z from 'zod'
import type { Call } from '../protocol/caller.ts'
import { accountNumber, objectId } from '../protocol/ids.ts'
import { idText, record, text } from '../protocol/shapes.ts'

/** A creative as Meta sends it; much of it is commonly absent. Links expire within days: keep hashes and bytes. */
export interface MetaCreative {
  id: string
  name: string | null
  title: string | null
  body: string | null
  /** `PHOTO`, `SHARE`, `STATUS`, `VIDEO`, …; open set. */
  objectType: string | null
  status: string | null
  imageUrl: string | null
  imageHash: string | null
  thumbnailUrl: string | null
  videoId: string | null
  callToActionType: string | null
  objectStorySpec: Record<string, unknown> | null
  assetFeedSpec: Record<string, unknown> | null
  effectiveObjectStoryId: string | null
  instagramPermalinkUrl: string | null
  raw: unknown
}

/** The fields every read of a creative asks for, alone or inside an ad. */
export const creativeFields =
  'id,name,title,body,status,object_type,image_url,image_hash,thumbnail_url,video_id,call_to_action_type,' +
  'object_story_spec,asset_feed_spec,effective_object_story_id,instagram_permalink_url'

const shape = z.object({
  id: idText,
  name: text,
  title: text,
  body: text,
  status: text,
  object_type: text,
  image_url: text,
  image_hash: text,
  thumbnail_url: text,
  video_id: text,
  call_to_action_type: text,
  object_story_spec: record,
  asset_feed_spec: record,
  effective_object_story_id: text,
  instagram_permalink_url: text,
})

/** Reads one creative. Only its id is demanded: without rights on the page little more may come. */
export function readCreative(raw: unknown): MetaCreative {
  const c = shape.parse(raw)
  return {
    id: c.id,
    name: c.name,
    title: c.title,
    body: c.body,
    objectType: c.object_type,
    status: c.status,
    imageUrl: c.image_url,
    imageHash: c.image_hash,
    thumbnailUrl: c.thumbnail_url,
    videoId: c.video_id,
    callToActionType: c.call_to_action_type,
    objectStorySpec: c.object_story_spec,
    assetFeedSpec: c.asset_feed_spec,
    effectiveObjectStoryId: c.effective_object_story_id,
    instagramPermalinkUrl: c.instagram_permalink_url,
    raw,
  }
}

export interface CreativeRequest {
  /** Edge of the thumbnail in pixels, 600 unless said otherwise; Meta's own default is tiny. */
  thumbnailSize?: number
  /** The account the creative belongs to, so that its limits are respected before the call. */
  adAccountId?: string
}

/** The query of one creative read. The thumbnail's size is heard here, but not reliably inside an ad. */
export function creativeQuery(r: CreativeRequest = {}): Record<string, string> {
  const size = String(r.thumbnailSize ?? 600)
  return { fields: creativeFields, thumbnail_width: size, thumbnail_height: size }
}

/** The account whose limits a creative's read draws on, where the caller knows it. */
export function accountOf(r: CreativeRequest): string | undefined {
  return r.adAccountId === undefined ? undefined : accountNumber(r.adAccountId)
}

export async function creative(call: Call, id: string, r: CreativeRequest = {}): Promise<MetaCreative> {
  const path = `/${objectId(id)}`
  return (await call({ path, query: creativeQuery(r), account: accountOf(r), read: readCreative })).value
}
