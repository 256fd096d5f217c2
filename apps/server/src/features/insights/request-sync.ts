import type { EntityManager } from '@mikro-orm/postgresql'
import { InvalidInput, NotFound } from '../../schema/problem.graphql.ts'
import { dayAt } from '../../values/day.ts'
import type { Work } from '../../work/work.ts'
import { type AdAccount, type AdAccountSwitchedOff, findAdAccount } from '../ad-accounts/index.ts'
import type { ConnectionExpired } from '../connections/index.ts'
import { configOf } from '../creative-config/index.ts'
import { askFor, type Job } from '../jobs/index.ts'
import { switchedOff, unreachable } from './account-refusal.ts'
import { InvalidWindow, SyncAlreadyRunning, type SyncInsightsInput } from './insights.graphql.ts'
import { type Question, resolveQuestion } from './question.ts'
import { faultWords } from './question-fault.ts'
import { syncJob } from './sync-job.ts'

type Refusal = SyncAlreadyRunning | ConnectionExpired | AdAccountSwitchedOff | InvalidWindow | InvalidInput | NotFound

/** Asks for a window of an account to be read. Whatever stands against it is said at once, and nothing is written then. */
export function requestSync(work: Work, input: SyncInsightsInput): Promise<Job | Refusal> {
  const { say } = work
  return work.em.transactional(async (em) => {
    const account = await findAdAccount(em, input.adAccountId)
    if (!account) return NotFound.of('AdAccount', input.adAccountId, say({ key: 'adAccounts.notFound' }))
    if (!account.isActive) return switchedOff(work, account)
    const today = dayAt(work.clock(), account.timezone)
    const question = resolveQuestion(input, await configOf(em), today)
    if ('fault' in question) {
      const { fault } = question
      const message = faultWords(say, fault, input.window, today)
      if ('field' in fault) return InvalidInput.of(fault.field, message)
      return Object.assign(new InvalidWindow(), { reason: fault.window, message })
    }
    return (await unreachable(work, em, account)) ?? ask(work, em, account, question)
  })
}

async function ask(
  work: Work,
  em: EntityManager,
  account: AdAccount,
  question: Question,
): Promise<Job | SyncAlreadyRunning> {
  const { window, objective } = question
  const { job, isNew } = await askFor(em, work, syncJob, {
    input: { adAccountId: account.id, ...question },
    message: { key: 'jobs.waiting' },
    lockKey: `sync|${account.id}|${window.from}|${window.to}|${objective}`,
    subject: account.name,
    adAccountId: account.id,
  })
  if (isNew) return job
  const message = work.say({ key: 'insights.alreadyRunning', params: { name: account.name } })
  return Object.assign(new SyncAlreadyRunning(), { job, message })
}
