import type { Work } from '../../work/work.ts'
import { type Job, JobStopped, type Tracker } from '../jobs/index.ts'
import { decideNumber } from './decide-number.ts'
import { Inspiration } from './inspiration.entity.ts'
import { prepareBrief } from './prepare-brief.ts'
import { Variation } from './variation.entity.ts'

const fewest = 2

/**
 * One attempt at an inspiration. The brief is written once; each variation is kept by itself, so that an attempt after a
 * killed one goes on behind what is there. Ready with two accepted variations or more; else it failed, and says so.
 */
export async function generateCreatives(
  work: Work,
  job: Job,
  { inspirationId }: { inspirationId: string },
  tracker: Tracker,
): Promise<Record<string, unknown>> {
  await tracker.commit(async (em) => {
    // A job that a person asked for again is another one than the one that was remembered.
    await em.nativeUpdate(Inspiration, { id: inspirationId }, { jobId: job.id, status: 'DRAWING' })
  })
  const prepared = await prepareBrief(work, inspirationId, tracker)
  const of = prepared.asked.variations
  const drawn: Variation[] = await work.em.find(Variation, { inspiration: { id: inspirationId } }, { orderBy: order })
  await tracker.step('DRAW', { total: of, status: 'RUNNING' })
  await tracker.step('CHECK', { total: of, status: 'RUNNING' })
  for (let number = 1; number <= of; number += 1) {
    await decideNumber({ work, job, tracker, inspirationId, prepared, drawn }, number)
  }
  const accepted = drawn.filter(({ isAccepted }) => isAccepted).length
  await finish(tracker, inspirationId, accepted >= fewest ? 'READY' : 'FAILED')
  if (accepted < fewest) throw new JobStopped('TOO_FEW_VARIATIONS', { accepted, of })
  const rejected = drawn.length - accepted
  await tracker.step('CHECK', { status: 'DONE' }, { key: 'inspiration.done', params: { accepted, of, rejected } })
  return { inspirationId, accepted, rejected, failed: of - accepted }
}

const order = { number: 'asc', attempt: 'asc' } as const

const finish = (tracker: Tracker, id: string, status: 'READY' | 'FAILED') =>
  tracker.commit(async (em) => {
    await em.nativeUpdate(Inspiration, { id }, { status })
  })
