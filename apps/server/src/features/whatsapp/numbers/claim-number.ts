import type { MetaPhoneNumber } from '@mci/meta-api'
import type { QueueTransaction } from '@mci/queue'
import type { EntityManager } from '@mikro-orm/postgresql'
import { newId } from '../../../work/new-id.ts'
import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'
import { AdAccount } from '../../ad-accounts/index.ts'
import { handOutParked } from '../intake/hand-out-parked.ts'
import { claiming } from '../intake/locks.ts'
import { WhatsAppNumber } from '../whatsapp-number.entity.ts'

/** What Meta and a person said of a number. */
export interface NumberFacts extends Pick<MetaPhoneNumber, 'id' | 'displayPhoneNumber' | 'verifiedName'> {
  readonly wabaId: string
  readonly timezone?: string | null
  readonly metaDatasetId: string | null
}

/** Where the product is at home. */
const usualZone = 'America/Sao_Paulo'

const claim = `insert into whatsapp_inbox.claim (phone_number_id, waba_id, organization_id, number_id, claimed_at)
  values ($1, $2, $3, $4, $5)
  on conflict (phone_number_id) do update set waba_id = excluded.waba_id, number_id = excluded.number_id
    where claim.organization_id = excluded.organization_id
  returning number_id`

const taken = 'select from whatsapp_inbox.claim where phone_number_id = $1 and organization_id <> $2'

/** Whether the number delivers to another organisation. */
export const isTaken = ({ em, actor }: Work, phoneNumberId: string): Promise<boolean> =>
  em.fork().transactional(async (tx) => {
    const { rows } = await transactionOf(tx).executeSql(taken, [phoneNumberId, actor.organizationId])
    return rows.length > 0
  })

/** Writes the number and its claim, and hands out what waited for it. @returns null when another organisation was first */
export function claimNumber(work: Work, facts: NumberFacts): Promise<WhatsAppNumber | null> {
  return work.em.fork().transactional(async (em) => {
    const tx = transactionOf(em)
    await tx.executeSql(`select pg_advisory_xact_lock(${claiming})`)
    const number = await save(em, work, facts)
    if (!(await holds(tx, work, number))) {
      // The row that another organisation's claim stands against must not be written either.
      em.clear()
      return null
    }
    await em.flush()
    await handOutParked(tx, work.queue, number.phoneNumberId)
    return number
  })
}

async function holds(tx: QueueTransaction, { actor, clock }: Work, number: WhatsAppNumber): Promise<boolean> {
  const binds = [number.phoneNumberId, number.wabaId, actor.organizationId, number.id, clock()]
  return (await tx.executeSql(claim, binds)).rows.length > 0
}

async function save(em: EntityManager, { actor, clock }: Work, facts: NumberFacts): Promise<WhatsAppNumber> {
  const { id: phoneNumberId, wabaId, displayPhoneNumber, verifiedName, timezone, metaDatasetId } = facts
  const known = await em.findOne(WhatsAppNumber, { phoneNumberId })
  const values = {
    wabaId,
    displayPhoneNumber: displayPhoneNumber ?? phoneNumberId,
    verifiedName,
    metaDatasetId: metaDatasetId ?? (known?.wabaId === wabaId ? known.metaDatasetId : null),
    timezone: timezone ?? known?.timezone ?? (await zoneOfAccounts(em)),
    disconnectedAt: null,
    updatedAt: clock(),
  }
  if (known) return em.assign(known, values)
  const key = { organizationId: actor.organizationId, id: newId(), phoneNumberId }
  return em.create(WhatsAppNumber, { ...key, lastMessageAt: null, createdAt: clock(), ...values })
}

/** Whoever sells in one place advertises there. */
async function zoneOfAccounts(em: EntityManager): Promise<string> {
  const [account] = await em.find(AdAccount, {}, { orderBy: { isActive: 'desc', id: 'asc' }, limit: 1 })
  return account?.timezone ?? usualZone
}
