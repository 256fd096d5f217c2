import { NotFound } from '../../../schema/problem.graphql.ts'
import { dayAt } from '../../../values/day.ts'
import { nameOf } from '../../../work/actor.ts'
import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'
import { findAdAccount } from '../../ad-accounts/index.ts'
import { resolveNotice } from '../../notices/index.ts'
import { judged } from './day-state.ts'
import { driftSubject, raiseDrift } from './judge-days.ts'
import { loadDays } from './load-days.ts'
import { type MarkDriftKnownInput, ReconciliationDayType } from './reconciliation.graphql.ts'

/** Marks a day's difference as looked into, or takes the mark away: then people are told of it again, if it was read again. */
export function markDriftKnown(
  work: Work,
  { adAccountId, day, isKnown }: MarkDriftKnownInput,
): Promise<ReconciliationDayType | NotFound> {
  const { actor, clock, say } = work
  return work.em.transactional(async (em) => {
    const account = await findAdAccount(em, adAccountId)
    if (!account) return NotFound.of('AdAccount', adAccountId, say({ key: 'adAccounts.notFound' }))
    const { rows } = await transactionOf(em).executeSql(
      `update account_day set known_at = $4, known_by = $5
       where organization_id = $1 and ad_account_id = $2 and day = $3::date and account_spend is not null
       returning reread_at is not null as was_reread`,
      [actor.organizationId, account.id, day, isKnown ? clock() : null, isKnown ? nameOf(actor) : null],
    )
    const read = (await loadDays(em, actor.organizationId, [account.id], { from: day, to: day })).get(account.id)
    const [marked] = rows
    if (!marked) return NotFound.of('ReconciliationDay', day, say({ key: 'insights.reconciliation.unread' }))
    const judgedDay = judged(day, read?.get(day), dayAt(clock(), account.timezone), account.currency)
    if (isKnown) await resolveNotice(em, work, 'DAY_DRIFTED', driftSubject(account.id, day))
    else if (judgedDay.state === 'DRIFTED' && marked.was_reread)
      await raiseDrift(em, { work, account }, day, judgedDay.difference?.amount ?? '0')
    return Object.assign(new ReconciliationDayType(), judgedDay)
  })
}
