import { MetaError, type MetaSession } from '@mci/meta-api'
import { connectionFor } from '../ad-accounts/index.ts'
import { withMeta } from '../connections/index.ts'
import { JobStopped } from '../jobs/index.ts'
import type { SyncRead } from './sync-read.ts'

/**
 * Speaks to Meta through the first profile that reaches the account, and through the next one when that profile's token turns out
 * to be dead. What was read through the first stays read.
 */
export async function throughProfiles<T>(read: SyncRead, use: (session: MetaSession) => Promise<T>): Promise<T> {
  const { work, tracker, account } = read
  const tried = new Set<string>()
  let ended: unknown = new JobStopped('CONNECTION_EXPIRED')
  for (;;) {
    const connection = await connectionFor(work.afresh(), account.id)
    if (!connection || tried.has(connection.id)) throw ended
    tried.add(connection.id)
    try {
      return await withMeta(work, connection, use, { signal: tracker.signal, onCalls: tracker.countCalls })
    } catch (error) {
      if (!(error instanceof MetaError) || error.kind !== 'authorization') throw error
      ended = error
    }
  }
}
