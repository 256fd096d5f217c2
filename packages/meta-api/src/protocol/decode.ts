import * as z from 'zod'
import { MetaError } from '../errors.ts'
import { type Meaning, meaningOf, meaningOfStatus } from './error-table.ts'
import { isRecord, parseJson } from './json.ts'
import { redact } from './redact.ts'
import { type Headers, readUsage } from './usage.ts'

/** An answer as it came off the wire, or as one item of a batch. */
export interface Answer {
  status: number
  /** Names in lower case. */
  headers: Headers
  body: string
}

/**
 * The JSON of a good answer. The body is looked at before the status, since errors also come with 200 and proxies
 * answer with HTML.
 *
 * @throws MetaError for an error envelope, any status of 300 and above, and a body that is not whole JSON
 */
export function decodeAnswer(answer: Answer): unknown {
  const value = readBody(answer)
  if (isRecord(value) && 'error' in value && value.error) throw decodeEnvelope(value.error, answer)
  if (answer.status >= 300) throw build(meaningOfStatus(answer.status), {}, answer)
  return value
}

function readBody(answer: Answer): unknown {
  try {
    return parseJson(answer.body)
  } catch {
    const meaning: Meaning = answer.status < 300 ? { kind: 'transient' } : meaningOfStatus(answer.status)
    throw build({ reason: 'unreadable', ...meaning }, {}, answer)
  }
}

const whole = z.coerce.number().int().nullish().catch(null)
const words = z.string().nullish().catch(null)
const envelope = z.object({
  code: whole,
  error_subcode: whole,
  message: words,
  is_transient: z.boolean().nullish().catch(null),
  fbtrace_id: words,
  error_user_title: words,
  error_user_msg: words,
})
type Envelope = Partial<z.infer<typeof envelope>>

/** Decodes the value of an `error` key. Anything may be missing from it but the key itself. */
export function decodeEnvelope(error: unknown, answer: Pick<Answer, 'status' | 'headers'>): MetaError {
  const parsed = envelope.safeParse(error)
  const e: Envelope = parsed.success ? parsed.data : { message: typeof error === 'string' ? error : null }
  return build(meaningOf(e.code ?? null, e.error_subcode ?? null, answer.status, e.is_transient ?? null), e, answer)
}

function build(meaning: Meaning, e: Envelope, answer: Pick<Answer, 'status' | 'headers'>): MetaError {
  return new MetaError({
    kind: meaning.kind,
    reason: meaning.reason,
    scope: meaning.scope,
    code: e.code,
    subcode: e.error_subcode,
    status: answer.status,
    fbtraceId: traceId(e.fbtrace_id ?? headerText(answer.headers, 'x-fb-trace-id')),
    retryAfterSeconds: meaning.kind === 'throttled' ? announcedWait(meaning, answer.headers) : undefined,
    detail: redact(e.message),
    userTitle: redact(e.error_user_title),
    userMessage: redact(e.error_user_msg),
  })
}

/** The longest wait anything in the answer asks for, in seconds; 0 when nothing does and the code has none of its own. */
function announcedWait(meaning: Meaning, headers: Headers): number {
  const usage = readUsage(headers)
  const retryAfter = Number(headerText(headers, 'retry-after') ?? 0)
  const announced = [meaning.waitSeconds ?? 0, usage?.waitSeconds ?? 0, retryAfter]
  const seconds = Math.ceil(Math.max(...announced.filter(Number.isFinite)))
  return seconds === 0 && meaning.limiter === 'score' ? scoreBlock(usage?.tier ?? null) : seconds
}

// How long a block by the score lasts by Meta's rules. A tier that is not told may be the one that waits longer.
const scoreBlock = (tier: string | null) => (tier === 'standard_access' ? 60 : 300)

// A trace id is for a support request; what does not look like one is not repeated.
function traceId(value: string | null | undefined): string | null {
  return value && /^[\w-]{1,64}$/.test(value) ? value : null
}

/** One header as text; null when absent. */
export function headerText(headers: Headers, name: string): string | null {
  const value = headers[name]
  return (Array.isArray(value) ? value[0] : value) ?? null
}
