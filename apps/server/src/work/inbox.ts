import type { QueueTransaction } from '@mci/queue'
import type { Work } from './work.ts'

/**
 * What is handed to who takes in what comes from outside, before it is known whose it is. It reaches tables of no organisation, over
 * connections that nothing else waits for or holds; a tenant's row cannot be read with it.
 */
export interface Inbox extends Pick<Work, 'queue' | 'log' | 'clock'> {
  // biome-ignore lint/suspicious/noExplicitAny: rows have the shape of whatever was asked for
  rows<T = any>(sql: string, values?: unknown[]): Promise<T[]>
  /** All or nothing. The connection is held meanwhile. */
  transactional<T>(use: (tx: QueueTransaction) => Promise<T>): Promise<T>
}
