import { type MessagesArrived, messagesArrived, type Referral } from '../src/features/whatsapp/index.ts'
import { announce } from '../src/work/fact.ts'
import { newId } from '../src/work/new-id.ts'
import type { Caller } from './given.ts'
import { rowsOf } from './insights-account.ts'
import type { TestNumber } from './whatsapp-arrivals.ts'

export interface Written {
  readonly wamid?: string
  readonly bsuid?: string | null
  readonly phone?: string | null
  readonly name?: string | null
  readonly at: string | Date
  readonly referral?: Partial<Referral> | null
}

const noReferral: Referral = {
  sourceId: null,
  sourceType: null,
  sourceUrl: null,
  headline: null,
  body: null,
  mediaType: null,
  ctwaClid: null,
}

/** A referral of an ad, with its click. */
export const fromAd = (sourceId: string, more: Partial<Referral> = {}): Partial<Referral> => ({
  sourceId,
  sourceType: 'ad',
  ctwaClid: `click-${sourceId}`,
  mediaType: 'image',
  ...more,
})

/** A number of the caller's organisation that nobody delivers to: messages of it are announced. */
export async function writtenNumber(caller: Caller, timezone = 'America/Sao_Paulo'): Promise<TestNumber> {
  const id = newId()
  const number = { id, phoneNumberId: `55${id}`, wabaId: `44${id}` }
  await rowsOf(
    caller,
    `insert into whatsapp_number (organization_id, id, phone_number_id, waba_id, display_phone_number, timezone, created_at, updated_at)
     values ($1, $2, $3, $4, '+55 11 3000-0000', $5, now(), now())`,
    [caller.organizationId, id, number.phoneNumberId, number.wabaId, timezone],
  )
  return number
}

/** Announces messages as whoever hands them out does: sorted by their time, in one transaction. */
export async function announceMessages(
  caller: Caller,
  { id: numberId, wabaId }: Pick<TestNumber, 'id' | 'wabaId'>,
  written: readonly Written[],
): Promise<void> {
  const work = caller.server.workIn(caller.organizationId ?? '')
  const messages: MessagesArrived['messages'] = written
    .map(({ wamid = `wamid.${newId()}`, bsuid = null, phone = null, name = null, at, referral }) => ({
      wamid,
      bsuid,
      phone,
      profileName: name,
      sentAt: new Date(at),
      receivedAt: work.clock(),
      referral: referral ? { ...noReferral, ...referral } : null,
      raw: { id: wamid, type: 'text' },
    }))
    .sort((a, b) => a.sentAt.getTime() - b.sentAt.getTime())
  await work.em.transactional((em) =>
    announce(em, work, messagesArrived, { numberId, wabaId, timezone: 'America/Sao_Paulo', messages }),
  )
}
