import type { QueueTransaction } from '@mci/queue'

/**
 * One batch of messages of an organisation at a time, and nobody opens a ticket meanwhile: the lock of whoever hands messages out, held
 * already where they come through the webhook.
 */
export async function holdArrivals(tx: QueueTransaction, organizationId: string): Promise<void> {
  await tx.executeSql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`arrivals ${organizationId}`])
}
