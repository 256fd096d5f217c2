import { fetchPicture, type Picture, PictureError } from '@mci/meta-api'
import { LockMode } from '@mikro-orm/postgresql'
import type { Work } from '../../work/work.ts'
import type { WithMetaOptions } from '../connections/index.ts'
import { askMeta } from './ask-meta.ts'
import { Creative } from './creative.entity.ts'
import { keepDetails } from './keep-details.ts'

/** Most of a picture that is taken; Meta's thumbnails have a tenth of it. */
const maxBytes = 8 * 1024 * 1024

type Addresses = Pick<Creative, 'thumbnailUrl' | 'imageUrl'>

/**
 * The picture of a creative, fetched through the guarded fetcher and never kept. Addresses end within days: when the last one
 * does not work any more, or none was ever asked for, Meta is asked once and its answer is saved. Call it outside of a
 * transaction.
 *
 * @returns null when Meta offers no picture
 * @throws PictureError, MetaError, or JobStopped `CONNECTION_EXPIRED` when no profile can ask
 */
export async function pictureOf(
  work: Work,
  creative: Creative,
  options: WithMetaOptions = {},
): Promise<Picture | null> {
  if (creative.hasPicture === false) return null
  const known = await tryAddress(work, creative, options.signal)
  if (known) return known
  // Somebody may have asked since the row was read: what they were told is tried before Meta is asked again.
  const now = await work.em.fork().findOne(Creative, { id: creative.id })
  const told = now && addressOf(now) !== addressOf(creative) ? await tryAddress(work, now, options.signal) : null
  if (told) return told
  const addresses = await askAgain(work, creative, options)
  return addresses && fetchFrom(work, addresses, options.signal)
}

/** Null where there is no address, or none that works any more. */
async function tryAddress(work: Work, addresses: Addresses, signal: AbortSignal | undefined): Promise<Picture | null> {
  try {
    return await fetchFrom(work, addresses, signal)
  } catch (error) {
    if (!mayHaveMoved(error)) throw error
    return null
  }
}

/** The thumbnail has a useful size and the shape of the creative; the full picture stands in where there is none. */
const addressOf = ({ thumbnailUrl, imageUrl }: Addresses): string | null => thumbnailUrl ?? imageUrl ?? null

/** Fetches the picture at the given addresses; null where there is none. */
export async function fetchFrom(
  { settings }: Pick<Work, 'settings'>,
  addresses: Addresses,
  signal?: AbortSignal,
): Promise<Picture | null> {
  const address = addressOf(addresses)
  if (address === null) return null
  return fetchPicture(address, { allowedHosts: settings.pictureHosts, maxBytes, signal })
}

/** A new address may help: this one ended, or leads nowhere (any more). Not so when the picture itself is the fault. */
export const mayHaveMoved = (error: unknown): boolean =>
  error instanceof PictureError && ['expired', 'unreachable', 'forbiddenHost'].includes(error.kind)

async function askAgain(work: Work, creative: Creative, options: WithMetaOptions): Promise<Addresses | null> {
  const details = await askMeta(work, creative, options)
  if (!details) return null
  await work.em.fork().transactional(async (tx) => {
    const row = await tx.findOne(
      Creative,
      { id: creative.id },
      { lockMode: LockMode.PESSIMISTIC_WRITE /* an ingest may be writing it too */ },
    )
    if (row) keepDetails(row, details, work.clock())
  })
  return details
}
