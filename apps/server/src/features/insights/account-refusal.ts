import type { EntityManager } from '@mikro-orm/postgresql'
import { NotFound } from '../../schema/problem.graphql.ts'
import type { Work } from '../../work/work.ts'
import { type AdAccount, AdAccountSwitchedOff, connectionFor, connectionsOf } from '../ad-accounts/index.ts'
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
  { id }: AdAccount,
): Promise<ConnectionExpired | NotFound | null> {
  // The profiles are read in this transaction too, and not out of what the request may have read before.
  const inside = { ...work, em, batches: new Map() }
  if (work.settings.reading.fallback?.isAllowed || (await connectionFor(inside, id))) return null
  const [ended] = await connectionsOf(inside, id)
  return ended ? expired(work, ended) : NotFound.of('Connection', id, work.say({ key: 'adAccounts.unreachable' }))
}
