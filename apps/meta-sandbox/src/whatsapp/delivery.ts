import * as z from 'zod'

const attemptShape = z.object({
  /** Instant by the sandbox's clock. */
  at: z.string(),
  /** HTTP status, or 0 when nobody answered. */
  status: z.number().int(),
  /** Beginning of what was answered, or why there was no answer. */
  answer: z.string(),
})

const noteShape = z.object({
  waba: z.string(),
  person: z.string(),
  wamid: z.string(),
  text: z.string(),
  kind: z.enum(['message', 'status']),
  ad: z.string().nullable(),
})

export const signings = ['right', 'wrong', 'missing'] as const

export const deliveryShape = z.object({
  id: z.number().int(),
  at: z.string(),
  /** `unsent` has a reason, `dropped` was tried for seven days. */
  state: z.enum(['waiting', 'delivered', 'dropped', 'unsent']),
  reason: z.string().nullable(),
  /** When it is tried next; `null` when it is not. */
  dueAt: z.string().nullable(),
  signature: z.enum(signings),
  notes: z.array(noteShape),
  /** The exact bytes, all of them ASCII unless a test sent its own. */
  body: z.string(),
  attempts: z.array(attemptShape),
})
export type Delivery = z.infer<typeof deliveryShape>
export type Attempt = z.infer<typeof attemptShape>

/** What a control call tells about a delivery that it caused. */
export interface DeliveryOutcome {
  readonly id: number
  readonly state: Delivery['state']
  readonly reason: string | null
  /** Statuses of the attempts so far; 0 is no answer. */
  readonly answers: readonly number[]
}

export const outcomeOf = ({ id, state, reason, attempts }: Delivery): DeliveryOutcome => ({
  id,
  state,
  reason,
  answers: attempts.map(({ status }) => status),
})

const hour = 3_600
/** Seconds from one attempt to the next: at once, then at growing distances, in the end once a day. */
const distances = [0, 60, 300, 900, hour, 3 * hour, 6 * hour, 12 * hour, 24 * hour]
const longest = 7 * 24 * hour * 1000

/** When a delivery that was not answered by 200 is tried again, in milliseconds; nothing after seven days. */
export function nextAttempt({ at, attempts }: Delivery, now: number): number | undefined {
  const distance = distances[Math.min(attempts.length, distances.length) - 1] ?? 0
  const next = now + distance * 1000
  return next > Date.parse(at) + longest ? undefined : next
}
