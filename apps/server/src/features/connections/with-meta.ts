import { type MetaCall, MetaError, type MetaSession, type VersionNotice } from '@mci/meta-api'
import type { Work } from '../../work/work.ts'
import { Connection } from './connection.entity.ts'
import { endConnection } from './end-connection.ts'
import { openToken } from './open-token.ts'
import { tellVersion, tidyVersions } from './version-watch.ts'

export interface WithMetaOptions {
  readonly signal?: AbortSignal
  /** Told of each call's weight, as Meta counts them. */
  readonly onCalls?: (calls: number) => void
}

/**
 * Speaks to Meta as a profile. When Meta says that the token is dead, the connection is marked so before the error goes on. Never
 * call it inside a transaction: it waits for the network.
 */
export async function withMeta<T>(
  work: Work,
  connection: Connection,
  use: (session: MetaSession) => Promise<T>,
  { signal, onCalls }: WithMetaOptions = {},
): Promise<T> {
  const ears = listen(work, connection)
  const session = work.meta.withToken(openToken(work, connection).reveal(), {
    signal,
    onCall(call) {
      onCalls?.(call.counted)
      ears.hear(call)
    },
  })
  try {
    const answer = await use(session)
    await touch(work, connection)
    return answer
  } catch (error) {
    const state = stateAfter(error)
    if (state) await endConnection(work, connection, state)
    throw error
  } finally {
    await noteVersion(work, ears.notice())
  }
}

/** Writes every call into the log, and remembers what Meta said of the version. */
function listen(work: Work, { id }: Connection) {
  let heard: VersionNotice | null = null
  return {
    hear({ path, method, status, durationMs, counted, error, versionNotice }: MetaCall): void {
      if (versionNotice && heard?.kind !== 'dead') heard = versionNotice
      work.log.debug(
        { action: 'meta_call', connectionId: id, durationMs, metadata: { method, path, status, counted, error } },
        'asked Meta',
      )
    },
    notice: () => heard,
  }
}

function stateAfter(error: unknown): 'EXPIRED' | 'REVOKED' | null {
  if (!(error instanceof MetaError) || error.kind !== 'authorization') return null
  return error.reason === 'revoked' ? 'REVOKED' : 'EXPIRED'
}

/** What was asked was answered or refused by now: that must not be lost because this could not be written. */
async function noteVersion(work: Work, heard: VersionNotice | null): Promise<void> {
  try {
    await (heard ? tellVersion(work, heard) : tidyVersions(work))
  } catch (error) {
    work.log.warn({ err: error, action: 'note_version' }, 'what Meta said of its version could not be kept')
  }
}

const minute = 60_000

/** Remembers the use, at most once a minute: it is shown in minutes. */
async function touch({ em, clock }: Work, { id, lastUsedAt }: Connection): Promise<void> {
  const now = clock()
  if (lastUsedAt && now.getTime() - lastUsedAt.getTime() < minute) return
  await em.fork().transactional((tx) => tx.nativeUpdate(Connection, { id }, { lastUsedAt: now }))
}
