import type { EntityManager } from '@mikro-orm/postgresql'
import type { Work } from '../../../work/work.ts'
import { findAdAccount } from '../../ad-accounts/index.ts'
import type { JobFailed } from '../../jobs/index.ts'
import { raiseNotice, resolveNotice } from '../../notices/index.ts'

const readings = new Set(['meta_insights_fetch', 'meta_spend_fetch', 'meta_insights_backfill'])

const subjectOf = (adAccountId: string): string => `account:${adAccountId}`

/** Tells people that an account could not be read: until it is, its days show what the reading before found. */
export async function tellReadingStopped(
  em: EntityManager,
  work: Work,
  { name, adAccountId }: JobFailed,
): Promise<void> {
  const account = readings.has(name) ? await findAdAccount(em, adAccountId) : null
  // One that was switched off meanwhile is not read because somebody wants it so.
  if (!account?.isActive) return
  await raiseNotice(em, work, {
    ...{ kind: 'READING_STOPPED', severity: 'WARNING', subject: subjectOf(adAccountId), adAccountId },
    saying: { key: 'insights.readingStopped', params: { name: account.name } },
  })
}

/** An account that was read to the end of a window is not stopped any more. */
export const resolveReadingStopped = (em: EntityManager, work: Work, adAccountId: string): Promise<void> =>
  resolveNotice(em, work, 'READING_STOPPED', subjectOf(adAccountId))
