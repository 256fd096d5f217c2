import { CompiledQuery } from 'kysely'

/** An open transaction, as far as the queue needs one: positional parameters are `$1`, `$2`… */
export interface QueueTransaction {
  // biome-ignore lint/suspicious/noExplicitAny: rows have the shape of whatever was asked for
  executeSql(sql: string, values?: unknown[]): Promise<{ rows: any[] }>
}

interface KyselyTransaction {
  executeQuery(query: CompiledQuery): Promise<{ rows: unknown[] }>
}

/**
 * An open Kysely transaction as the queue's. MikroORM's `em.getTransactionContext()` is one, and is typed loosely, so
 * what arrives is looked at: outside a transaction the job would be committed on its own.
 * @throws when there is no open transaction
 */
export function fromKysely(transaction: unknown): QueueTransaction {
  if (!isKyselyTransaction(transaction)) throw new Error('A job is added inside an open transaction, and there is none')
  return {
    async executeSql(sql, values = []) {
      const { rows } = await transaction.executeQuery(CompiledQuery.raw(sql, values))
      return { rows: [...rows] }
    },
  }
}

/** A `pg` client, in the transaction that its owner began on it, as the queue's. */
export function fromClient(client: {
  query(sql: string, values?: unknown[]): Promise<{ rows: unknown[] }>
}): QueueTransaction {
  return { executeSql: (sql, values) => client.query(sql, values) }
}

function isKyselyTransaction(value: unknown): value is KyselyTransaction {
  return typeof value === 'object' && value !== null && 'executeQuery' in value && 'isTransaction' in value
    ? value.isTransaction === true
    : false
}
