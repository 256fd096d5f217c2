import type { EntityManager } from '@mikro-orm/postgresql'
import { NotFound } from '../../schema/problem.graphql.ts'
import type { Work } from '../../work/work.ts'
import { type AdAccount, AdAccountSwitchedOff, connectionFor, connectionsOf, isFallback } from '../ad-accounts/index.ts'
import { type ConnectionExpired, expired } from '../connections/index.ts'

export const switchedOff = ({ say }: Pick<Work, 'say'>, account: AdAccount): AdAccountSwitchedOff =>
  Object.assign(new AdAccountSwitchedOff(), {
    adAccount: account,
    message: say({ key: 'adAccounts.switchedOff', params: { name: account.name } }),
  })

/** Why no profile can be used to read an account, or null when one can. Reads in the transaction of `em`. */
export async function unreachable(
  work: Work,
  em: EntityManager,
  account: AdAccount,
): Promise<ConnectionExpired | NotFound | null> {
  // The profiles are read in this transaction too, and not out of what the request may have read before.
  const inside = { ...work, em, batches: new Map() }
  if (isFallback(work, account) || (await connectionFor(inside, account.id))) return null
  const [ended] = await connectionsOf(inside, account.id)
  return ended
    ? expired(work, ended)
    : NotFound.of('Connection', account.id, work.say({ key: 'adAccounts.unreachable' }))
}
