import type { QueueTransaction } from '@mci/queue'
import { claiming } from './locks.ts'

/** Whose a number is. */
export interface Claim {
  readonly phoneNumberId: string
  readonly wabaId: string
  readonly organizationId: string
  readonly numberId: string
}

const read = `select phone_number_id as "phoneNumberId", waba_id as "wabaId", organization_id as "organizationId",
  number_id as "numberId" from whatsapp_inbox.claim where phone_number_id = any($1::text[])`

/** The claims of these numbers, by Meta's id; what nobody claimed is missing. They stay so for as long as the transaction lasts. */
export async function claimsOf(tx: QueueTransaction, phoneNumberIds: Iterable<string>): Promise<Map<string, Claim>> {
  await tx.executeSql(`select pg_advisory_xact_lock_shared(${claiming})`)
  const { rows } = await tx.executeSql(read, [[...new Set(phoneNumberIds)]])
  return new Map((rows as Claim[]).map((claim) => [claim.phoneNumberId, claim]))
}
