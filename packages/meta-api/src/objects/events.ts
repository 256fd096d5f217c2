import * as z from 'zod'
import { MetaError } from '../errors.ts'
import type { Call } from '../protocol/caller.ts'
import { objectId } from '../protocol/ids.ts'
import { readText } from '../protocol/shapes.ts'
import type { ConversationEvent } from './conversation-event.ts'

/** Why nobody can say whether Meta took events: no whole answer, one that makes no sense, or an error of its own. */
export type SendingDoubt = 'timeout' | 'connection' | 'unreadable' | 'stumbled'

/** What came of sending events. Whatever is thrown instead is certain: nothing was taken. */
export type SendOutcome =
  /** `received` is Meta's count; where it is not the number sent, some may be missing. */
  | { kind: 'accepted'; received: number; fbtraceId: string | null }
  /** All of them, for the sake of one: Meta does not say which. */
  | { kind: 'refused'; code: number; subcode: number | null; message: string | null; fbtraceId: string | null }
  | { kind: 'doubtful'; why: SendingDoubt; message: string | null; fbtraceId: string | null }

export interface SendOptions {
  /** Shows the events in the test view of that code as well; they count all the same. */
  testEventCode?: string | null
  /** Not sent after this: whoever waited longer for their turn may have been replaced. */
  startBefore?: Date
}

/** Meta recommends 1 500 ms; an answer usually comes within 600. One that was given up is one that nobody knows of. */
const timeoutMs = 3_000

const answer = z.object({ events_received: z.coerce.number().int().min(0), fbtrace_id: z.unknown().optional() })

/**
 * Puts events to a dataset by one request that is never repeated.
 *
 * @param events at most 1 000; one bad one has all of them refused
 * @throws MetaError when it is certain that none was taken: the token, a permission, a throttle, a version, no connection
 */
export async function sendEvents(
  call: Call,
  datasetId: string,
  events: readonly ConversationEvent[],
  { testEventCode, startBefore }: SendOptions = {},
): Promise<SendOutcome> {
  const form = { data: JSON.stringify(events), ...(testEventCode ? { test_event_code: testEventCode } : {}) }
  const path = `/${objectId(datasetId)}/events`
  try {
    const { value } = await call({ path, form, once: { timeoutMs, startBefore }, read: (v) => answer.parse(v) })
    return { kind: 'accepted', received: value.events_received, fbtraceId: readText(value.fbtrace_id) }
  } catch (error) {
    if (error instanceof MetaError) return outcomeOf(error)
    throw error
  }
}

function outcomeOf(error: MetaError): SendOutcome {
  const { kind, code, subcode, reason, fbtraceId } = error
  const message = error.userMessage ?? error.userTitle ?? error.detail
  // The app's own secret is wrong, which no event is to blame for.
  if (reason === 'wrongSignature') throw error
  if (kind === 'request' && code !== null) return { kind: 'refused', code, subcode, message, fbtraceId }
  const doubt = (why: SendingDoubt): SendOutcome => ({ kind: 'doubtful', why, message, fbtraceId })
  if (reason === 'unreadable' || reason === 'unexpectedShape') return doubt('unreadable')
  if (kind === 'request' || kind === 'transient' || kind === 'tooMuchData') return doubt('stumbled')
  if (kind === 'unreachable' && (reason === 'timeout' || reason === 'connection')) return doubt(reason)
  throw error
}
