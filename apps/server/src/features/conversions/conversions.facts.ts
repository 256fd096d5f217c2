import { defineTopic, tell } from '@mci/live'
import type { EntityManager } from '@mikro-orm/postgresql'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'

/** "A conversion event of this organisation is new, or other than it was", for screens. Its ids: `conversionEventId`; none when many are. */
export const conversionsChanged = defineTopic('conversions.changed')

/** More at once are told as "many": a screen reads a page anew anyhow. */
const mostTold = 10

/** Tells of the changes when the transaction of `em` commits. */
export async function tellConversionsChanged(
  em: EntityManager,
  { actor: { organizationId } }: Pick<Work, 'actor'>,
  ids: readonly string[],
): Promise<void> {
  const tx = transactionOf(em)
  if (ids.length > mostTold) return tell(tx, conversionsChanged, organizationId, {})
  for (const conversionEventId of ids) await tell(tx, conversionsChanged, organizationId, { conversionEventId })
}
