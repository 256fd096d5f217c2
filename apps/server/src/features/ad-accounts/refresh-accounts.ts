import type { MetaAdAccount } from '@mci/meta-api'
import { announce } from '../../work/fact.ts'
import type { Work } from '../../work/work.ts'
import type { ConnectionExpired } from '../connections/index.ts'
import {
  accountsListed,
  Connection,
  expired,
  isUsable,
  MetaUnavailable,
  metaRefusal,
  withMeta,
} from '../connections/index.ts'
import { AdAccount } from './ad-account.entity.ts'
import { RefreshAdAccountsDone } from './ad-accounts.graphql.ts'

/**
 * Asks every profile that works which accounts it reaches now. One that fails does not hold up the others: its refusal is told
 * only when none could be asked.
 */
export async function refreshAccounts(
  work: Work,
): Promise<RefreshAdAccountsDone | ConnectionExpired | MetaUnavailable> {
  const { em, clock, log } = work
  const connections = await em.find(Connection, {}, { orderBy: { id: 'asc' } })
  const before = await em.count(AdAccount, {})
  const asked: Connection[] = []
  let refusal: ConnectionExpired | MetaUnavailable | null = null
  for (const connection of connections) {
    if (!isUsable(connection, clock())) {
      refusal ??= expired(work, connection)
      continue
    }
    try {
      const accounts = await list(work, connection)
      await em
        .fork()
        .transactional((tx) => announce(tx, work, accountsListed, { connectionId: connection.id, accounts }))
      asked.push(connection)
    } catch (error) {
      const said = metaRefusal(work, error, connection, 'ads_read')
      log.warn(
        { err: error, connectionId: connection.id, action: 'refresh_ad_accounts' },
        'a profile could not be asked',
      )
      refusal ??= said instanceof MetaUnavailable ? said : expired(work, connection)
    }
  }
  if (asked.length === 0 && refusal) return refusal
  const found = await em.count(AdAccount, {})
  return Object.assign(new RefreshAdAccountsDone(), { connections: asked, found, added: found - before })
}

function list(work: Work, connection: Connection): Promise<MetaAdAccount[]> {
  return withMeta(work, connection, async (session) => {
    const accounts: MetaAdAccount[] = []
    for await (const page of session.adAccounts()) accounts.push(...page.items)
    return accounts
  })
}
