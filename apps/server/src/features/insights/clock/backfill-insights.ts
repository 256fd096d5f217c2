import type { EntityManager } from '@mikro-orm/postgresql'
import { InvalidInput, NotFound } from '../../../schema/problem.graphql.ts'
import { addDays, dayAt } from '../../../values/day.ts'
import type { Work } from '../../../work/work.ts'
import { type AdAccount, type AdAccountSwitchedOff, findAdAccount } from '../../ad-accounts/index.ts'
import type { ConnectionExpired } from '../../connections/index.ts'
import { askFor, type Job } from '../../jobs/index.ts'
import { switchedOff, unreachable } from '../account-refusal.ts'
import { SyncAlreadyRunning } from '../insights.graphql.ts'
import { type BackfillInput, backfillJob } from './backfill-job.ts'
import { mostMonths } from './months.ts'
import type { BackfillInsightsInput } from './spend.graphql.ts'

type Refusal = SyncAlreadyRunning | AdAccountSwitchedOff | ConnectionExpired | InvalidInput | NotFound

/** Asks for the history of an account; one at a time for each. What stands against it is said, and nothing written. */
export function backfillInsights(work: Work, { adAccountId, months }: BackfillInsightsInput): Promise<Job | Refusal> {
  const { say, clock } = work
  return work.em.transactional(async (em) => {
    const account = await findAdAccount(em, adAccountId)
    if (!account) return NotFound.of('AdAccount', adAccountId, say({ key: 'adAccounts.notFound' }))
    if (!account.isActive) return switchedOff(work, account)
    if (months < 1 || months > mostMonths)
      return InvalidInput.of('months', say({ key: 'insights.fault.months', params: { most: mostMonths } }))
    const refusal = await unreachable(work, em, account)
    if (refusal) return refusal
    const lastDay = addDays(dayAt(clock(), account.timezone), -1)
    const { job, isNew } = await askForHistory(em, work, account, { months, lastDay })
    return isNew ? job : running(work, account, job)
  })
}

/** Asks for months of an account's history in the transaction of `em`; joins what is being read of it. */
export const askForHistory = (
  em: EntityManager,
  work: Pick<Work, 'queue' | 'actor' | 'clock'>,
  { id, name }: Pick<AdAccount, 'id' | 'name'>,
  history: Omit<BackfillInput, 'adAccountId'>,
): Promise<{ job: Job; isNew: boolean }> =>
  askFor(em, work, backfillJob, {
    input: { adAccountId: id, ...history },
    message: { key: 'jobs.waiting' },
    lockKey: `backfill|${id}`,
    subject: name,
    adAccountId: id,
  })

const running = ({ say }: Work, { name }: AdAccount, job: Job): SyncAlreadyRunning =>
  Object.assign(new SyncAlreadyRunning(), { job, message: say({ key: 'insights.backfillRunning', params: { name } }) })
