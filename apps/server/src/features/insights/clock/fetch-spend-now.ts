import type { EntityManager } from '@mikro-orm/postgresql'
import { NotFound } from '../../../schema/problem.graphql.ts'
import { type DateWindow, faultOf, lastDays } from '../../../values/date-window.ts'
import { type Day, dayAt } from '../../../values/day.ts'
import type { Work } from '../../../work/work.ts'
import { AdAccount, type AdAccountSwitchedOff, findAdAccount } from '../../ad-accounts/index.ts'
import { ConnectionExpired } from '../../connections/index.ts'
import { askFor, type Job } from '../../jobs/index.ts'
import { switchedOff, unreachable } from '../account-refusal.ts'
import { InvalidWindow } from '../insights.graphql.ts'
import { faultWords } from '../question-fault.ts'
import { askForWindow } from './ask-for-window.ts'
import { knowFallback } from './know-fallback.ts'
import { type FetchSpendNowInput, NothingToRead } from './spend.graphql.ts'
import { spendAllJob } from './spend-all-job.ts'

type Refusal = AdAccountSwitchedOff | ConnectionExpired | InvalidWindow | NotFound | NothingToRead

/** Asks for one day of one account, or of every account that is switched on. What stands against it is said, and nothing written. */
export async function fetchSpendNow(
  work: Work,
  { date = null, adAccountId = null }: FetchSpendNowInput,
): Promise<Job | Refusal> {
  if (adAccountId !== null) return work.em.transactional((em) => fetchOne(work, em, adAccountId, date))
  if (!(await knowFallback(work))) return nothing(work, 'insights.nothing.fallback')
  return work.em.transactional((em) => fetchEvery(work, em, date))
}

async function fetchOne(work: Work, em: EntityManager, adAccountId: string, date: Day | null): Promise<Job | Refusal> {
  const account = await findAdAccount(em, adAccountId)
  if (!account) return NotFound.of('AdAccount', adAccountId, work.say({ key: 'adAccounts.notFound' }))
  if (!account.isActive) return switchedOff(work, account)
  const window = windowOf(work, account, date)
  if (window instanceof InvalidWindow) return window
  const refusal = await unreachable(work, em, account)
  return refusal ?? (await askForWindow(em, work, account, window)).job
}

async function fetchEvery(work: Work, em: EntityManager, date: Day | null): Promise<Job | Refusal> {
  const active = await em.find(AdAccount, { isActive: true }, { orderBy: { id: 'asc' } })
  if (active.length === 0) return nothing(work, 'insights.nothing.off')
  const windows = active.map((account) => ({ account, window: windowOf(work, account, date) }))
  // Where it is not that day yet, there is nothing to be read; everywhere else there is.
  const [fault] = windows.flatMap(({ window }) => (window instanceof InvalidWindow ? [window] : []))
  const asked = windows.flatMap(({ account, window }) => (window instanceof InvalidWindow ? [] : [{ account, window }]))
  if (fault && asked.length === 0) return fault
  const refusals = await Promise.all(asked.map(({ account }) => unreachable(work, em, account)))
  const reached = asked.filter((_, i) => !refusals[i])
  if (reached.length === 0) {
    const ended = refusals.find((each) => each instanceof ConnectionExpired)
    return ended ?? nothing(work, 'insights.nothing.profile')
  }
  return askForEvery(work, em, reached, asked.length - reached.length)
}

async function askForEvery(
  work: Work,
  em: EntityManager,
  reached: readonly { account: AdAccount; window: DateWindow }[],
  unreached: number,
): Promise<Job> {
  const days = [...new Set(reached.map(({ window }) => window.from))].sort()
  const { job } = await askFor(em, work, spendAllJob, {
    input: {
      accounts: reached.map(({ account, window }) => ({ adAccountId: account.id, window })),
      unreachable: unreached,
    },
    message: { key: 'jobs.waiting' },
    lockKey: ['spend', 'every', ...days].join('|'),
    subject: days.join(' / '),
  })
  return job
}

function windowOf({ clock, say }: Work, { timezone }: AdAccount, date: Day | null): DateWindow | InvalidWindow {
  const today = dayAt(clock(), timezone)
  const window = date === null ? lastDays(1, today) : { from: date, to: date }
  const reason = faultOf(window, today)
  if (!reason) return window
  return Object.assign(new InvalidWindow(), { reason, message: faultWords(say, { window: reason }, window, today) })
}

const nothing = ({ say }: Work, key: string): NothingToRead =>
  Object.assign(new NothingToRead(), { message: say({ key }) })
