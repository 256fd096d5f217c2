import { FailJobForGood, PostponeJob } from '@mci/queue'
import { spendJob } from '../../src/features/insights/clock/spend-job.ts'
import type { TestServer } from '../with-server.ts'
import { type Mortal, openMortal } from './mortal.ts'
import type { Moment } from './wire.ts'

/** What the queue saw of a job. */
export interface Course {
  readonly attempts: number
  readonly kills: number
  readonly postponements: number
  readonly failures: number
  readonly why: readonly string[]
}

const { retry, heartbeatSeconds = 20 } = spendJob.definition

/**
 * Takes a job to its end as the queue does: an attempt that is postponed comes again at its time, one that failed after its delay, and
 * one whose process was killed when its heartbeat is missed, in another process. Each life but the last ends at one of `deaths`.
 */
export async function drive(
  server: TestServer,
  job: { organizationId: string; jobId: string },
  deaths: readonly Moment[] = [],
): Promise<Course> {
  const { control } = server.sandbox
  const course = { attempts: 0, kills: 0, postponements: 0, failures: 0, why: [] as string[] }
  const left = [...deaths]
  const begin = async (): Promise<Mortal> => {
    const born = await openMortal(server)
    const moment = left.shift()
    if (moment) born.dieAt(moment)
    return born
  }
  let mortal = await begin()
  try {
    for (let spent = 0; spent <= retry.limit; ) {
      course.attempts += 1
      const end = await mortal.attempt({ ...job, number: spent + 1, isLast: spent === retry.limit })
      if (end.isKilled) {
        course.kills += 1
        spent += 1
        control.advanceClock(heartbeatSeconds)
        await mortal.close()
        mortal = await begin()
      } else if (end.error instanceof PostponeJob) {
        course.postponements += 1
        const now = Date.parse(control.clock().now)
        control.advanceClock(Math.max(0, end.error.until.getTime() - now) / 1000)
      } else if (end.error === null) {
        return course
      } else {
        course.failures += 1
        course.why.push(String(end.error))
        if (end.error instanceof FailJobForGood) return course
        control.advanceClock((retry.delaySeconds ?? 1) * 2 ** spent)
        spent += 1
      }
    }
    return course
  } finally {
    await mortal.close()
  }
}
