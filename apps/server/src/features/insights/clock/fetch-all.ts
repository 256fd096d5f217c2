import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Work } from '../../../work/work.ts'
import { findAdAccount } from '../../ad-accounts/index.ts'
import { expectParts, Job, type Tracker } from '../../jobs/index.ts'
import { askForWindow } from './ask-for-window.ts'
import type { SpendAllInput } from './spend-all-job.ts'
import type { SpendAllResult } from './spend-summary.ts'

const step = 'ACCOUNTS'

/** Asks for one part for each account, all in one transaction: an attempt that is repeated asks for none a second time. */
export async function fetchAll(
  work: Work,
  job: Job,
  { accounts, unreachable }: SpendAllInput,
  tracker: Tracker,
): Promise<Record<string, unknown>> {
  if (job.result) return job.result
  return tracker.commit(async (em, whole) => {
    const parts: Job[] = []
    for (const { adAccountId, window } of accounts) {
      const account = await findAdAccount(em, adAccountId)
      if (!account?.isActive) continue
      const { job: part, isNew } = await askForWindow(em, work, account, window, { parent: { id: whole.id, step } })
      if (isNew) Object.assign(part, { requestedBy: whole.requestedBy, requestedById: whole.requestedById })
      parts.push(isNew ? part : await takeIn(em, whole, part))
    }
    const own = parts.filter(({ parentId }) => parentId === whole.id).length
    await expectParts(em, whole.id, { [step]: own })
    const result: SpendAllResult = { wholeId: whole.id, jobIds: parts.map(({ id }) => id), unreachable }
    whole.result = { ...result }
    return whole.result
  })
}

/** A reading that somebody had asked for by itself becomes a part of this whole, so that the whole ends with it. */
async function takeIn(em: EntityManager, whole: Job, { id }: Job): Promise<Job> {
  const part = await em.findOneOrFail(Job, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
  // One that waits for a profile would keep the whole open until a person brings one.
  if (part.isOpen && !part.parentId && !part.pausedFor) Object.assign(part, { parentId: whole.id, parentStep: step })
  return part
}
