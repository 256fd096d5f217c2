import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Work } from '../../work/work.ts'
import { Connection } from './connection.entity.ts'

/**
 * Changes a connection after Meta was asked with its token, in a short transaction with the row locked, and only if that token is
 * still the one it has: a person may have connected the profile anew while Meta was thinking.
 *
 * @param change what to write; false when there is nothing
 * @returns whether it was changed
 */
export function changeIfSame(
  { em, clock }: Pick<Work, 'em' | 'clock'>,
  { id, tokenTag }: Connection,
  change: (row: Connection, em: EntityManager) => Promise<boolean> | boolean,
): Promise<boolean> {
  return em.fork().transactional(async (tx) => {
    const row = await tx.findOne(Connection, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    // The tag is of the sealed text: no two tokens have the same.
    if (!row || Buffer.compare(row.tokenTag, tokenTag) !== 0) return false
    if (!(await change(row, tx))) return false
    row.updatedAt = clock()
    await tx.flush()
    return true
  })
}
