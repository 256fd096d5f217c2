import { NotFound } from '../../../schema/problem.graphql.ts'
import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'
import { claiming } from '../intake/locks.ts'
import type { WhatsAppNumber } from '../whatsapp-number.entity.ts'
import { findNumber } from './numbers.store.ts'

const release = 'delete from whatsapp_inbox.claim where organization_id = $1 and number_id = $2'

/** Gives a number back: what arrived stays, what arrives is parked until somebody connects it. Done again it changes nothing. */
export function disconnectNumber({ em, say, clock, actor }: Work, id: string): Promise<WhatsAppNumber | NotFound> {
  return em.transactional(async (tx) => {
    const { executeSql } = transactionOf(tx)
    await executeSql(`select pg_advisory_xact_lock(${claiming})`)
    const number = await findNumber(tx, id)
    if (!number) return NotFound.of('WhatsAppNumber', id, say({ key: 'whatsapp.notFound' }))
    await executeSql(release, [actor.organizationId, number.id])
    number.disconnectedAt ??= clock()
    number.updatedAt = clock()
    await tx.flush()
    return number
  })
}
