import { batched } from '../../../work/batched.ts'
import type { Work } from '../../../work/work.ts'
import type { AdAccount } from '../../ad-accounts/index.ts'
import { nextReadAt } from './fires-for.ts'
import { standingAccounts } from './read-schedule.ts'

/** When an account is read next by itself, whoever looks; null when it is switched off, or accounts are not read every day here. */
export async function nextReadOf(work: Work, { id, isActive }: AdAccount): Promise<Date | null> {
  const { reading } = work.settings
  if (!reading.isDaily || !isActive) return null
  const standing = await batched(work, 'insights.next-read', id, async (ids) => {
    const accounts = await standingAccounts(work.em, work.actor.organizationId, ids)
    return new Map(accounts.map((account) => [account.id, account]))
  })
  return standing ? nextReadAt(standing, reading, work.clock()) : null
}
