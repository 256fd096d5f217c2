import * as z from 'zod'
import type { Call } from '../protocol/caller.ts'
import { accountNumber, objectId } from '../protocol/ids.ts'
import { readAll } from '../protocol/pages.ts'
import { flag, idText, moment, record, small, text } from '../protocol/shapes.ts'

/** A picture in the account's library. `url` expires within days. */
export interface MetaImage {
  hash: string
  name: string | null
  url: string | null
  url128: string | null
  permalinkUrl: string | null
  width: number | null
  height: number | null
  status: string | null
  createdAt: Date | null
  raw: unknown
}

const imageShape = z.object({
  hash: z.string(),
  name: text,
  url: text,
  url_128: text,
  permalink_url: text,
  width: small,
  height: small,
  status: text,
  created_time: moment,
})

export function readImage(raw: unknown): MetaImage {
  const i = imageShape.parse(raw)
  return {
    hash: i.hash,
    name: i.name,
    url: i.url,
    url128: i.url_128,
    permalinkUrl: i.permalink_url,
    width: i.width,
    height: i.height,
    status: i.status,
    createdAt: i.created_time,
    raw,
  }
}

/** The account's pictures by hash, fifty hashes a call; hashes Meta does not know are missing from the map. */
export async function images(
  call: Call,
  adAccountId: string,
  hashes: readonly string[],
): Promise<Map<string, MetaImage>> {
  const account = accountNumber(adAccountId)
  const unique = [...new Set(hashes)]
  const found = new Map<string, MetaImage>()
  for (let from = 0; from < unique.length; from += 50) {
    const query = {
      hashes: JSON.stringify(unique.slice(from, from + 50)),
      fields: 'hash,name,url,url_128,permalink_url,width,height,status,created_time',
    }
    const listing = { path: `/act_${account}/adimages`, query, account, limit: 50, read: readImage }
    for (const image of await readAll(call, listing)) found.set(image.hash, image)
  }
  return found
}

export interface MetaVideo {
  id: string
  title: string | null
  /** Decimal text. */
  lengthSeconds: string | null
  /** The preferred thumbnail, else the largest, else Meta's small picture. Expires within days. */
  pictureUrl: string | null
  /** The file itself; commonly absent without rights on the page that owns it. */
  sourceUrl: string | null
  permalinkUrl: string | null
  createdAt: Date | null
  raw: unknown
}

const thumbnail = z.object({ uri: z.string(), width: small, height: small, is_preferred: flag })
type Thumbnail = z.infer<typeof thumbnail>

const videoShape = z.object({
  id: idText,
  title: text,
  length: text,
  picture: text,
  source: text,
  permalink_url: text,
  created_time: moment,
  thumbnails: record,
})

export function readVideo(raw: unknown): MetaVideo {
  const v = videoShape.parse(raw)
  return {
    id: v.id,
    title: v.title,
    lengthSeconds: v.length,
    pictureUrl: bestThumbnail(v.thumbnails?.data) ?? v.picture,
    sourceUrl: v.source,
    permalinkUrl: v.permalink_url,
    createdAt: v.created_time,
    raw,
  }
}

function bestThumbnail(list: unknown): string | null {
  const thumbnails = z.array(thumbnail).catch([]).parse(list)
  const area = (t: Thumbnail) => (t.width ?? 0) * (t.height ?? 0)
  const [best] = thumbnails.toSorted((a, b) => Number(b.is_preferred) - Number(a.is_preferred) || area(b) - area(a))
  return best?.uri ?? null
}

export async function video(call: Call, id: string): Promise<MetaVideo> {
  const fields =
    'id,title,length,picture,source,permalink_url,created_time,thumbnails{uri,width,height,scale,is_preferred}'
  return (await call({ path: `/${objectId(id)}`, query: { fields }, read: readVideo })).value
}
