import type { EntityManager } from '@mikro-orm/postgresql'
import type { Saying } from '../../work/texts.ts'
import type { Work } from '../../work/work.ts'
import { Connection, type ConnectionEnded, isUsable, subjectOf } from '../connections/index.ts'
import { raiseNotice } from '../notices/index.ts'
import { AccountAccess } from './account-access.entity.ts'

/** Says that a profile's access has ended, and how many of the accounts that are on cannot be read any more. */
export async function tellConnectionEnded(
  em: EntityManager,
  work: Work,
  { connectionId }: ConnectionEnded,
): Promise<void> {
  const ended = await em.findOneOrFail(Connection, { id: connectionId })
  await raiseNotice(em, work, {
    kind: 'TOKEN_ENDED',
    subject: subjectOf(connectionId),
    severity: 'CRITICAL',
    saying: wordsFor(ended, await countUnread(em, work, connectionId)),
    connectionId,
  })
}

/** Accounts that are on, that the profile reached, and that no profile that works reaches now. */
async function countUnread(em: EntityManager, { clock }: Work, connectionId: string): Promise<number> {
  const own = await em.find(AccountAccess, { connection: { id: connectionId }, adAccount: { isActive: true } })
  const ids = own.map(({ adAccount }) => adAccount.id)
  const ways = await em.find(AccountAccess, { adAccount: { id: { $in: ids } } }, { populate: ['connection'] })
  const reached = ways.filter(({ connection }) => isUsable(connection, clock())).map(({ adAccount }) => adAccount.id)
  return ids.filter((id) => !reached.includes(id)).length
}

function wordsFor({ name, state }: Connection, count: number): Saying {
  const how = state === 'REVOKED' ? 'revoked' : 'expired'
  return { key: `adAccounts.ended.${count === 0 ? 'none' : 'some'}.${how}`, params: { name, count } }
}
