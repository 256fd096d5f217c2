import {
  creativeFormat,
  creativeIdentity,
  creativeText,
  type MetaCreative,
  MetaError,
  type MetaSession,
  type MetaVideo,
} from '@mci/meta-api'
import type { Work } from '../../work/work.ts'
import { type AdAccount, findAdAccount, throughProfiles } from '../ad-accounts/index.ts'
import type { WithMetaOptions } from '../connections/index.ts'
import type { Creative, CreativeFormat } from './creative.entity.ts'

/** What Meta says of a creative. Absent is null: for posts of other people's pages it tells next to nothing. */
export interface CreativeDetails {
  readonly name: string | null
  readonly format: CreativeFormat
  readonly videoLength: number | null
  readonly thumbnailUrl: string | null
  readonly imageUrl: string | null
  readonly headline: string | null
  readonly body: string | null
  readonly callToAction: string | null
  readonly raw: unknown
}

/** Pictures are asked for at this size: enough to read the lettering, a tenth of the bytes of the full one. */
const pictureEdge = 600

/**
 * Reads a creative at Meta, with the film it shows and where its picture is; null when Meta never named it.
 *
 * @throws JobStopped and MetaError as `throughProfiles` does
 */
export async function askMeta(
  work: Work,
  creative: Creative,
  options: WithMetaOptions = {},
): Promise<CreativeDetails | null> {
  const { metaCreativeId, adAccount } = creative
  const account = await findAdAccount(work.em, adAccount.id)
  if (!metaCreativeId || !account) return null
  return throughProfiles(work, account, (session) => read(session, account, metaCreativeId), options)
}

async function read(
  session: MetaSession,
  { metaAccountId }: AdAccount,
  metaCreativeId: string,
): Promise<CreativeDetails> {
  const creative = await session.creative(metaCreativeId, { thumbnailSize: pictureEdge, adAccountId: metaAccountId })
  const video = await videoOf(session, creative)
  const text = creativeText(creative)
  const given = creative.thumbnailUrl ?? video?.pictureUrl ?? null
  const isLost = given === null && creative.imageUrl === null
  return {
    name: creative.name,
    format: creativeFormat(creative).toUpperCase() as CreativeFormat,
    videoLength: lengthOf(video),
    thumbnailUrl: given,
    imageUrl: creative.imageUrl ?? (isLost ? await libraryPicture(session, metaAccountId, creative) : null),
    headline: text.title,
    body: text.body,
    callToAction: text.callToAction,
    raw: creative.raw,
  }
}

/** The film of a video creative. Without rights on the page that owns it Meta refuses to speak of it, which is no failure. */
async function videoOf(session: MetaSession, creative: MetaCreative): Promise<MetaVideo | null> {
  const { kind, id } = creativeIdentity(creative)
  if (kind !== 'video') return null
  try {
    return await session.video(id)
  } catch (error) {
    if (error instanceof MetaError && (error.kind === 'permission' || error.kind === 'request')) return null
    throw error
  }
}

function lengthOf(video: MetaVideo | null): number | null {
  const seconds = Number(video?.lengthSeconds ?? Number.NaN)
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null
}

/** Where the creative itself names no address: the first picture of it in the account's library. */
async function libraryPicture(session: MetaSession, account: string, creative: MetaCreative): Promise<string | null> {
  const [first] = (creative.assetFeedSpec?.images as { hash?: unknown }[] | undefined) ?? []
  const hash = creative.imageHash ?? first?.hash
  if (typeof hash !== 'string') return null
  const images = await session.images(account, [hash])
  return images.get(hash)?.url ?? null
}
