import { MetaError, type MetaSession } from '@mci/meta-api'
import { unseal } from '../../values/sealed.ts'
import type { Work } from '../../work/work.ts'
import { Connection, type ConnectionState, placeOfToken } from './connection.entity.ts'

export interface WithMetaOptions {
  readonly signal?: AbortSignal
  /** Told of each call's weight, as Meta counts them. */
  readonly onCalls?: (calls: number) => void
}

/**
 * Speaks to Meta as a profile: the only place where a token is opened. When Meta says that the token is dead, the connection
 * is marked so before the error goes on. Never call it inside a transaction: it waits for the network.
 */
export async function withMeta<T>(
  work: Work,
  connection: Connection,
  use: (session: MetaSession) => Promise<T>,
  { signal, onCalls }: WithMetaOptions = {},
): Promise<T> {
  const { organizationId, id } = connection
  const token = unseal(work.keys, placeOfToken(organizationId, id), connection.sealedToken)
  const session = work.meta.withToken(token.reveal(), {
    signal,
    onCall: ({ path, method, status, durationMs, counted, error }) => {
      onCalls?.(counted)
      work.log.debug(
        { action: 'meta_call', connectionId: id, durationMs, metadata: { method, path, status, counted, error } },
        'asked Meta',
      )
    },
  })
  try {
    const answer = await use(session)
    await touch(work, connection)
    return answer
  } catch (error) {
    const state = stateAfter(error)
    if (state) await mark(work, id, state)
    throw error
  }
}

function stateAfter(error: unknown): ConnectionState | null {
  if (!(error instanceof MetaError) || error.kind !== 'authorization') return null
  // A wrong proof is our own secret's fault, not the person's: reconnecting would not help.
  if (error.reason === 'wrongSignature') return null
  return error.reason === 'revoked' ? 'REVOKED' : 'EXPIRED'
}

async function mark({ em, clock, log }: Work, id: string, state: ConnectionState): Promise<void> {
  await em.fork().transactional((tx) => tx.nativeUpdate(Connection, { id }, { state, updatedAt: clock() }))
  log.warn(
    { action: 'connection_ended', connectionId: id, metadata: { state } },
    'Meta does not accept the token any more',
  )
}

const minute = 60_000

/** Remembers the use, at most once a minute: it is shown in minutes. */
async function touch({ em, clock }: Work, { id, lastUsedAt }: Connection): Promise<void> {
  const now = clock()
  if (lastUsedAt && now.getTime() - lastUsedAt.getTime() < minute) return
  await em.fork().transactional((tx) => tx.nativeUpdate(Connection, { id }, { lastUsedAt: now }))
}
