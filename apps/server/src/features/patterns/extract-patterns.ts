import { NotFound } from '../../schema/problem.graphql.ts'
import type { Work } from '../../work/work.ts'
import { connectionFor, connectionsOf } from '../ad-accounts/index.ts'
import { type ConnectionExpired, expired } from '../connections/index.ts'
import { type Creative, findCreatives } from '../creatives/index.ts'
import { NothingToRead } from '../insights/index.ts'
import type { Job } from '../jobs/index.ts'
import { askForReading } from './ask-for-reading.ts'
import { ExtractionAlreadyRunning, type ExtractPatternsInput } from './patterns.graphql.ts'

type Refusal = NotFound | ConnectionExpired | ExtractionAlreadyRunning | NothingToRead

/** Asks for one creative to be read now, by itself. */
export async function extractPatterns(work: Work, { creativeId, force }: ExtractPatternsInput): Promise<Job | Refusal> {
  const [creative] = await findCreatives(work.em, [creativeId])
  if (!creative) return NotFound.of('Creative', creativeId, work.say({ key: 'patterns.notFound' }))
  const refusal = await hindrance(work, creative)
  if (refusal) return refusal
  const { job, isNew } = await work.em.transactional((em) =>
    askForReading(em, work, creative, { force: force ?? false, syncJobId: null }),
  )
  if (isNew) return job
  const message = work.say({ key: 'patterns.alreadyRunning' })
  return Object.assign(new ExtractionAlreadyRunning(), { message, job })
}

/** Why its picture cannot be had now, or null. */
async function hindrance(work: Work, creative: Creative): Promise<ConnectionExpired | NothingToRead | null> {
  const nothing = (key: string) => Object.assign(new NothingToRead(), { message: work.say({ key }) })
  // Where it is not known whether there is a picture, the job asks; a creative that Meta never named cannot be asked for.
  if (creative.hasPicture === false || !creative.metaCreativeId) return nothing('patterns.nothingToRead')
  if (await connectionFor(work, creative.adAccount.id)) return null
  const [ended] = await connectionsOf(work, creative.adAccount.id)
  return ended ? expired(work, ended) : nothing('patterns.unreachable')
}
