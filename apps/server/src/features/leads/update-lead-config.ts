import { InvalidInput } from '../../schema/problem.graphql.ts'
import { isCurrency } from '../../values/money.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import { holdArrivals } from './arrivals/hold-arrivals.ts'
import { LeadConfig } from './lead-config.entity.ts'
import { isExpiration, type LeadSettings, leadConfigOf, longestExpiration } from './lead-config.ts'
import type { UpdateLeadConfigInput } from './stages/stages.graphql.ts'

/** Changes what is given and leaves the rest. Tickets that are there stay as they are: the next message goes by the new expiry. */
export function updateLeadConfig(work: Work, input: UpdateLeadConfigInput): Promise<LeadSettings | InvalidInput> {
  const { em, actor, clock, say } = work
  const { ticketExpirationDays: days, currency } = input
  if (days != null && !isExpiration(days))
    return Promise.resolve(
      InvalidInput.of(
        'ticketExpirationDays',
        say({ key: 'leads.expirationDays', params: { most: longestExpiration } }),
      ),
    )
  if (currency != null && !isCurrency(currency))
    return Promise.resolve(InvalidInput.of('currency', say({ key: 'leads.currency' })))
  return em.transactional(async (tx) => {
    // One batch of messages goes by one expiry, and two who change it at once do not both make the row.
    await holdArrivals(transactionOf(tx), actor.organizationId)
    const before = await leadConfigOf(tx)
    const values = {
      ticketExpirationDays: days ?? before.ticketExpirationDays,
      currency: currency ?? before.currency,
      updatedAt: clock(),
    }
    const row = await tx.findOne(LeadConfig, {})
    if (row) tx.assign(row, values)
    else tx.create(LeadConfig, { organizationId: actor.organizationId, ...values })
    await tx.flush()
    return values
  })
}
