import { MetaError, type MetaPhoneNumber, type MetaSession } from '@mci/meta-api'
import { InvalidInput } from '../../../schema/problem.graphql.ts'
import type { Work } from '../../../work/work.ts'
import type { Connection } from '../../connections/index.ts'
import { metaRefusal, withMeta } from '../../connections/index.ts'
import type { ConnectWhatsAppNumberInput } from '../whatsapp.graphql.ts'
import type { WhatsAppNumber } from '../whatsapp-number.entity.ts'
import { NumberNotReachable, NumberTaken } from '../whatsapp-results.graphql.ts'
import { askProfiles, type ProfileRefusal, whatsappScope } from './ask-profiles.ts'
import { claimNumber, isTaken } from './claim-number.ts'
import { isZone } from './is-zone.ts'

type Refusal = NumberNotReachable | NumberTaken | InvalidInput | ProfileRefusal

/**
 * Makes what arrives at a number this organisation's: Meta must show it through a connected profile, deliver its account to us, and
 * nobody else may have it. All that Meta has to do is done before anything is written. Done again it mends what is missing.
 */
export async function connectNumber(work: Work, input: ConnectWhatsAppNumberInput): Promise<WhatsAppNumber | Refusal> {
  const { say } = work
  const { wabaId, phoneNumberId, timezone } = input
  if (timezone && !isZone(timezone)) return InvalidInput.of('timezone', say({ key: 'whatsapp.badTimezone' }))
  const seen = await lookFor(work, wabaId, phoneNumberId)
  if (!('number' in seen)) return seen
  const taken = Object.assign(new NumberTaken(), { message: say({ key: 'whatsapp.taken' }) })
  if (await isTaken(work, phoneNumberId)) return taken
  try {
    const metaDatasetId = await withMeta(work, seen.connection, (session) => prepare(session, wabaId))
    return (await claimNumber(work, { ...seen.number, wabaId, timezone, metaDatasetId })) ?? taken
  } catch (error) {
    return metaRefusal(work, error, seen.connection, whatsappScope)
  }
}

interface Seen {
  readonly number: MetaPhoneNumber
  readonly connection: Connection
}

/** The number in its account, through the first profile that shows it. */
async function lookFor(work: Work, wabaId: string, phoneNumberId: string): Promise<Seen | Refusal> {
  const unseen = Object.assign(new NumberNotReachable(), { message: work.say({ key: 'whatsapp.notReachable' }) })
  // What is no id of Meta's names nothing there.
  if (!/^\d{1,32}$/.test(wabaId)) return unseen
  const find = async (session: MetaSession) => {
    for await (const { items } of session.phoneNumbers(wabaId)) {
      const number = items.find(({ id }) => id === phoneNumberId)
      if (number) return number
    }
    return null
  }
  const answers = await askProfiles(work, orNull(find), (number) => number !== null)
  for (const answer of answers)
    if ('value' in answer && answer.value) return { number: answer.value, connection: answer.connection }
  // Where a profile could be asked, it is the number that is not to be seen.
  const [refusal] = answers.flatMap((answer) => ('refusal' in answer ? [answer.refusal] : []))
  if (refusal && answers.every((answer) => 'refusal' in answer)) return refusal
  return unseen
}

/** Absent and forbidden look the same at Meta: neither shows the number. */
const orNull =
  <T>(ask: (session: MetaSession) => Promise<T | null>) =>
  async (session: MetaSession): Promise<T | null> => {
    try {
      return await ask(session)
    } catch (error) {
      if (error instanceof MetaError && error.reason === 'absentOrForbidden') return null
      throw error
    }
  }

/** @returns the dataset of the account; null where the profile may not tell of conversions: messages arrive all the same */
async function prepare(session: MetaSession, wabaId: string): Promise<string | null> {
  await session.subscribeToWhatsApp(wabaId)
  try {
    return await session.whatsAppDataset(wabaId)
  } catch (error) {
    if (error instanceof MetaError && error.kind === 'permission') return null
    throw error
  }
}
