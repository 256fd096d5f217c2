import { fromKysely, type QueueTransaction } from '@mci/queue'
import type { EntityManager } from '@mikro-orm/postgresql'

/**
 * The open transaction of `em` as the queue and the news take it, and for SQL of our own with real binds: the same connection,
 * so that a row, its job and its news commit together. Throws outside of a transaction: there the tenant would not be set.
 */
export const transactionOf = (em: EntityManager): QueueTransaction => fromKysely(em.getTransactionContext())
