import { lastDays } from '../../../values/date-window.ts'
import { dayAt } from '../../../values/day.ts'
import type { Opener } from '../../../work/feature.ts'
import type { Work } from '../../../work/work.ts'
import { AdAccount } from '../../ad-accounts/index.ts'
import { askForDaily } from './ask-for-daily.ts'
import { knowFallback } from './know-fallback.ts'

/** A reading of an account that was asked for, or was there; no job when asking went wrong. */
export interface AskedAccount {
  readonly adAccountId: string
  readonly jobId: string | null
}

export interface AskedOrganization {
  readonly organizationId: string
  readonly accounts: readonly AskedAccount[]
}

/** Asks for the `days` days that end yesterday, and what was lost before them, of every account that is switched on in any organisation. */
export async function askEverywhere(open: Opener, days: number): Promise<AskedOrganization[]> {
  const asked: AskedOrganization[] = []
  for (const organizationId of await open.organizations()) {
    const work = open.asSystem(organizationId, { action: 'cron' })
    await knowFallback(work)
    const active = await work.em.find(AdAccount, { isActive: true }, { orderBy: { name: 'asc', id: 'asc' } })
    const accounts: AskedAccount[] = []
    for (const account of active) accounts.push(await ask(work, account, days))
    if (accounts.length > 0) asked.push({ organizationId, accounts })
  }
  return asked
}

/** Each in a transaction of its own: what goes wrong with one is logged, and the others are asked for. */
async function ask({ em, ...work }: Work, account: AdAccount, days: number): Promise<AskedAccount> {
  const adAccountId = account.id
  const window = lastDays(days, dayAt(work.clock(), account.timezone))
  try {
    const job = await em.fork().transactional((tx) => askForDaily(tx, work, account, window))
    return { adAccountId, jobId: job.id }
  } catch (error) {
    work.log.error({ err: error, adAccountId, action: 'cron' }, 'an account was not asked for')
    return { adAccountId, jobId: null }
  }
}
