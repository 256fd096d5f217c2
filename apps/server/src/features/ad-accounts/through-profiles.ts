import { MetaError, type MetaSession } from '@mci/meta-api'
import type { Work } from '../../work/work.ts'
import { endOverdue, type WithMetaOptions, withFallback, withMeta } from '../connections/index.ts'
import { JobStopped } from '../jobs/index.ts'
import { connectionFor, connectionsOf } from './accounts.store.ts'
import type { AdAccount } from './ad-account.entity.ts'
import { isFallback } from './fallback-account.ts'

/**
 * Speaks to Meta through the first profile that reaches the account, and through the next one when that profile's token turns out
 * to be dead. What was read through the first stays read. A development machine may name a token to read one
 * account with when none is left.
 *
 * @throws JobStopped `CONNECTION_EXPIRED` when no profile reaches the account; MetaError, of the last profile's token too
 */
export async function throughProfiles<T>(
  work: Work,
  account: AdAccount,
  use: (session: MetaSession) => Promise<T>,
  options?: WithMetaOptions,
): Promise<T> {
  const tried = new Set<string>()
  let ended: unknown = new JobStopped('CONNECTION_EXPIRED')
  for (;;) {
    const connection = await connectionFor(work.afresh(), account.id)
    if (!connection || tried.has(connection.id)) {
      if (isFallback(work, account)) return withFallback(work, use, options)
      // Where time ended an access nobody was told yet: no call was refused.
      await endOverdue(work, await connectionsOf(work.afresh(), account.id))
      throw ended
    }
    tried.add(connection.id)
    try {
      return await withMeta(work, connection, use, options)
    } catch (error) {
      if (!(error instanceof MetaError) || error.kind !== 'authorization') throw error
      ended = error
    }
  }
}
