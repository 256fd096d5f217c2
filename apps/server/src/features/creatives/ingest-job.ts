import { PictureError } from '@mci/meta-api'
import { inspectPicture, VisionError } from '@mci/vision'
import { LockMode } from '@mikro-orm/postgresql'
import { z } from 'zod'
import { announce } from '../../work/fact.ts'
import type { Work } from '../../work/work.ts'
import { configOf } from '../creative-config/index.ts'
import { defineTrackedJob, type Job, type Tracker } from '../jobs/index.ts'
import { askMeta, type CreativeDetails } from './ask-meta.ts'
import { Creative, forgottenAfter } from './creative.entity.ts'
import { creativeIngested } from './creatives.facts.ts'
import { CreativeIngestedType } from './creatives.graphql.ts'
import { findCreatives } from './creatives.store.ts'
import { keepDetails } from './keep-details.ts'
import { fetchFrom, mayHaveMoved } from './picture-of.ts'

const ingestInput = z.object({ creativeId: z.uuid() })

export const ingestJob = defineTrackedJob({
  name: 'meta_creative_ingest',
  input: ingestInput,
  retry: { limit: 3, delaySeconds: 5, backoff: true },
  expireInSeconds: 5 * 60,
  // Each decodes a picture; more at a time would only take memory.
  concurrency: 4,
  outcome: {
    type: () => CreativeIngestedType,
    async load({ em }, { creativeId }) {
      const [creative] = await findCreatives(em, [String(creativeId)])
      return creative ? Object.assign(new CreativeIngestedType(), { creative }) : null
    },
  },
  run: ingest,
})

/** What was measured of a picture; it is not kept itself. */
type Measures = Pick<Creative, 'width' | 'height' | 'ratio' | 'imageHash' | 'sha256'>
const unmeasured: Measures = { width: null, height: null, ratio: null, imageHash: null, sha256: null }

/** Reads a creative in depth: what Meta says of it, and its picture, measured and let go. */
async function ingest(
  work: Work,
  job: Job,
  { creativeId }: z.infer<typeof ingestInput>,
  tracker: Tracker,
): Promise<Record<string, unknown>> {
  // The result is written with the rows: an attempt repeated after that announces nothing a second time.
  if (job.result) return job.result
  const [creative] = await findCreatives(work.em, [creativeId])
  if (!creative) return {}
  const ask = () => askMeta(work, creative, { signal: tracker.signal, onCalls: tracker.countCalls })
  const measureOf = (details: CreativeDetails | null) => measurePicture(work, details, tracker.signal)
  let details = await ask()
  let measures: Measures
  try {
    measures = await measureOf(details)
  } catch (error) {
    if (!mayHaveMoved(error)) throw error
    // Addresses can end between the answer and the fetch; asked for once more, never twice.
    details = await ask()
    measures = await measureOf(details)
  }
  return keep(work, tracker, creativeId, details, measures)
}

async function measurePicture(work: Work, details: CreativeDetails | null, signal: AbortSignal): Promise<Measures> {
  try {
    const picture = details && (await fetchFrom(work, details, signal))
    if (!picture) return unmeasured
    const { width, height, ratio, phash, sha256 } = await inspectPicture(picture.bytes)
    return { width, height, ratio, imageHash: phash, sha256 }
  } catch (error) {
    if (!isUnreadable(error)) throw error
    // The words of the ad are worth keeping all the same; whoever reads the picture says that it cannot be read.
    work.log.warn({ err: error, action: 'meta_creative_ingest' }, 'a picture cannot be measured')
    return unmeasured
  }
}

/** Bytes that will be the same next time, and are no picture that we take. */
const isUnreadable = (error: unknown): boolean =>
  error instanceof VisionError || (error instanceof PictureError && ['tooLarge', 'notAPicture'].includes(error.kind))

async function keep(
  work: Work,
  tracker: Tracker,
  creativeId: string,
  details: CreativeDetails | null,
  measures: Measures,
): Promise<Record<string, unknown>> {
  const { creativeRetentionDays } = await configOf(work.em)
  const now = work.clock()
  return tracker.commit(async (em, job) => {
    const row = await em.findOneOrFail(Creative, { id: creativeId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    if (details) keepDetails(row, details, now)
    Object.assign(row, { ...measures, ingestedAt: now, updatedAt: now })
    row.expiresAt = forgottenAfter(now, creativeRetentionDays)
    job.result = { creativeId }
    job.message = { key: 'creatives.ingested' }
    await em.flush()
    await announce(em, work, creativeIngested, { creativeId, syncJobId: job.parentId ?? null })
    return job.result
  })
}
