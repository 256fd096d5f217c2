import { fromClient } from '@mci/queue'
import { Pool } from 'pg'
import type { Inbox } from '../work/inbox.ts'
import { whole } from '../work/whole.ts'

interface InboxOptions extends Pick<Inbox, 'queue' | 'log' | 'clock'> {
  readonly databaseUrl: string
  readonly application: string
  readonly onError: (error: unknown) => void
}

/**
 * Connections of their own for what comes from outside. Whoever waits for its answer tries again elsewhere: a database that does not
 * answer within seconds fails.
 */
export function openInbox({ databaseUrl, application, onError, ...means }: InboxOptions): Inbox & {
  close(): Promise<void>
} {
  const pool = new Pool({
    connectionString: databaseUrl,
    application_name: application,
    max: 4,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 60_000,
  })
  pool.on('error', onError)
  return {
    ...means,
    rows: async (sql, values) => (await pool.query(sql, values)).rows,
    transactional: (use) => whole(pool, (client) => use(fromClient(client))),
    close: () => pool.end(),
  }
}
