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
import { type AdAccount, connectionFor, findAdAccount } from '../ad-accounts/index.ts'
import { withMeta } from '../connections/index.ts'
import { JobStopped } from '../jobs/index.ts'
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

/** What a job gives to be stopped and to count calls. */
export type AskOptions = NonNullable<Parameters<typeof withMeta>[3]>

/** Pictures are asked for at this size: enough to read the lettering, a tenth of the bytes of the full one. */
const pictureEdge = 600

/**
 * Reads a creative at Meta, with the film it shows and where its picture is; null when Meta never named it. Through the first
 * profile that reaches the account, and through the next one when that one's token turns out to be dead.
 *
 * @throws JobStopped `CONNECTION_EXPIRED` when no profile is left; MetaError
 */
export async function askMeta(
  work: Work,
  creative: Creative,
  options: AskOptions = {},
): Promise<CreativeDetails | null> {
  const { metaCreativeId, adAccount } = creative
  const account = await findAdAccount(work.em, adAccount.id)
  if (!metaCreativeId || !account) return null
  const tried = new Set<string>()
  let ended: unknown = new JobStopped('CONNECTION_EXPIRED')
  for (;;) {
    const connection = await connectionFor(work.afresh(), account.id)
    if (!connection || tried.has(connection.id)) throw ended
    tried.add(connection.id)
    try {
      return await withMeta(work, connection, (session) => read(session, account, metaCreativeId), options)
    } catch (error) {
      if (!(error instanceof MetaError) || error.kind !== 'authorization') throw error
      ended = error
    }
  }
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
