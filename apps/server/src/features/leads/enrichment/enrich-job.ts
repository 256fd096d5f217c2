import { MetaError } from '@mci/meta-api'
import { defineJob, PostponeJob } from '@mci/queue'
import type { EntityManager } from '@mikro-orm/postgresql'
import { z } from 'zod'
import type { FeatureJob } from '../../../work/feature.ts'
import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'
import { enrichTickets } from './enrich-tickets.ts'

/** Finds by itself which ads of an organisation are not known yet: one that waits is enough for whatever arrives meanwhile. */
export const enrichJob = defineJob({
  name: 'meta_enrich_ticket',
  /** `again`: also those that nobody could tell of before. */
  payload: z.object({ organizationId: z.uuid(), again: z.boolean() }),
  retry: { limit: 5, delaySeconds: 30, backoff: true },
  expireInSeconds: 15 * 60,
  concurrency: 2,
  singleton: 'waiting',
})

export const enrichment: FeatureJob = {
  definition: enrichJob,
  async run(open, { payload, signal }) {
    const work = open.asSystem(payload.organizationId, { job: enrichJob.name })
    try {
      await enrichTickets(work, { isAgain: payload.again, signal })
    } catch (error) {
      throw laterOf(work, error) ?? error
    }
  },
}

/** Has the ads of new tickets asked for, in the transaction of `em` that opens them. */
export const askForAds = (em: EntityManager, work: Work): Promise<void> => ask(em, work, false)

/** A profile was connected, or reaches more than it did: it may know ads that nobody knew. */
export const askForAdsAgain = (em: EntityManager, work: Work): Promise<void> => ask(em, work, true)

async function ask(em: EntityManager, { queue, actor }: Work, again: boolean): Promise<void> {
  const { organizationId } = actor
  const key = `${organizationId}${again ? ' again' : ''}`
  await queue.add(transactionOf(em), enrichJob, { organizationId, again }, { key })
}

const secondsUntilBetter = 5 * 60
const passing: readonly string[] = ['throttled', 'transient', 'unreachable', 'tooMuchData']

/** What passes by itself costs no attempt, however long it takes. */
function laterOf({ clock, log }: Work, error: unknown): PostponeJob | null {
  if (!(error instanceof MetaError) || !passing.includes(error.kind)) return null
  const until = new Date(clock().getTime() + (error.retryAfterSeconds ?? secondsUntilBetter) * 1000)
  log.warn({ err: error, action: enrichJob.name, metadata: { until } }, 'Meta cannot be asked for ads now')
  return new PostponeJob(until, error.kind)
}
