import { createHash } from 'node:crypto'
import type { AdCopy } from '@mci/vision'
import type { Work } from '../../work/work.ts'
import { Creative, pictureOf } from '../creatives/index.ts'
import { type Job, JobStopped, type Tracker } from '../jobs/index.ts'
import { ReadingRequest } from './reading-request.entity.ts'
import { freshly, keyOf, type Remembered, rememberedReading } from './remembered-reading.ts'
import { saveReading } from './save-reading.ts'

const steps = 3

/**
 * One attempt at reading a creative: its picture is fetched, read unless the same bytes beside the same words were read in the
 * last 30 days, and what was read is kept in one transaction. An attempt after a killed one leaves the same rows.
 */
export async function readCreative(
  work: Work,
  job: Job,
  { creativeId, force }: { creativeId: string; force: boolean },
  tracker: Tracker,
): Promise<Record<string, unknown>> {
  const creative = await work.em.findOne(Creative, { id: creativeId })
  if (!creative) throw new JobStopped('CREATIVE_GONE')
  await tracker.step('PATTERNS', { done: 0, total: steps, status: 'RUNNING' }, { key: 'patterns.fetching' })
  const known = force ? null : await alreadyRead(work, creative)
  const remembered = known ?? (await readNow(work, creative, force, tracker))
  await tracker.commit(async (em) => {
    await saveReading(em, creative.organizationId, creativeId, remembered, work.clock())
    // A job that a person asked for again is another one than the one that was remembered.
    await em.nativeUpdate(ReadingRequest, { creative: { id: creativeId } }, { jobId: job.id })
  })
  const message = { key: known ? 'patterns.remembered' : 'patterns.kept' }
  await tracker.step('PATTERNS', { done: steps, status: 'DONE' }, message)
  return { creativeId, readBy: remembered.reading.readBy }
}

/** The reading of the bytes that were last measured, so that an unchanged picture is not even fetched. */
function alreadyRead({ em, vision, clock }: Work, creative: Creative): Promise<Remembered | null> {
  const { sha256 } = creative
  return sha256 ? rememberedReading(em, keyOf(sha256, copyOf(creative), vision.reader), clock()) : Promise.resolve(null)
}

async function readNow(work: Work, creative: Creative, force: boolean, tracker: Tracker): Promise<Remembered> {
  const { em, vision, clock } = work
  const picture = await pictureOf(work, creative, { signal: tracker.signal, onCalls: tracker.countCalls })
  if (!picture) throw new JobStopped('NO_PICTURE')
  const { bytes } = picture
  await tracker.step('PATTERNS', { done: 1 }, { key: 'patterns.reading' })
  const copy = copyOf(creative)
  const key = keyOf(sha256Of(bytes), copy, vision.reader)
  const known = force ? null : await rememberedReading(em, key, clock())
  if (known) return known
  const reading = await vision.reader.read({ picture: bytes, copy, signal: tracker.signal })
  const metadata = { creativeId: creative.id, readBy: reading.readBy, cost: reading.cost }
  work.log.info({ action: 'read_creative', metadata }, 'a picture was read')
  await tracker.step('PATTERNS', { done: 2 })
  return freshly(key, reading, clock())
}

/** The ad's own words, as a reader and the distance check take them. */
export const copyOf = ({ headline, body, callToAction }: Creative): AdCopy => ({
  headline: headline ?? null,
  body: body ?? null,
  callToAction: callToAction ?? null,
})

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
