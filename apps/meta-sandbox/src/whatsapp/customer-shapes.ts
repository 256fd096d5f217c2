import * as z from 'zod'
import { signings } from './delivery.ts'
import { messageTypes, statusNames } from './update.ts'

const yes = z.union([z.boolean(), z.stringbool()])
const id = z.string().min(1).max(200)

/** An instant as ISO text, or unix seconds; unix seconds. */
const instant = z.union([
  z.number().int().positive(),
  z.iso.datetime({ offset: true }).transform((text) => Math.floor(Date.parse(text) / 1000)),
])

/** How a delivery goes: so many times, and so many seconds of the sandbox's clock from now. */
const way = {
  times: z.coerce.number().int().min(1).max(100).default(1),
  deliverAfterSeconds: z.coerce
    .number()
    .min(0)
    .max(30 * 86_400)
    .default(0),
}

const text = z.string().min(1).max(4_096)

const tap = z
  .object({
    /** Id of the tapped ad; without one, an ad of the account that delivers today. */
    ad: id.optional(),
    /** Id or key of an ad account. */
    account: id.optional(),
    /** Id or phone of someone who came before; without one, somebody new. */
    person: id.optional(),
    /** An ad in Status gives no click id. */
    placement: z.enum(['feed', 'status']).default('feed'),
    text: text.optional(),
    type: z.enum(messageTypes).default('text'),
    /** The person is known by the scoped id alone. */
    withoutPhone: yes.optional(),
    /** The referral names an ad that no account of this world has. */
    unknownAd: yes.default(false),
    at: instant.optional(),
  })
  .strict()

const say = z
  .object({
    person: id,
    text,
    /** Whom they write to; without one, whoever they wrote to last. */
    account: id.optional(),
    type: z.enum(messageTypes).default('text'),
    withoutPhone: yes.optional(),
    at: instant.optional(),
  })
  .strict()

const status = z
  .object({
    wamid: id,
    /** In the order in which they are delivered. */
    statuses: z.array(z.enum(statusNames)).min(1).max(20),
    /** Whose message it was, where the sandbox did not make it. */
    person: id.optional(),
    account: id.optional(),
    at: instant.optional(),
  })
  .strict()

export const tapShape = tap.extend(way)
export const sayShape = say.extend(way)
export const statusShape = status.extend(way)

/** A body without `raw` is itself what is sent. Text goes out byte for byte, everything else as Meta would write it. */
export const sendShape = z.preprocess(
  (given) => (typeof given === 'object' && given !== null && 'raw' in given ? given : { raw: given }),
  z.object({ raw: z.json(), signature: z.enum(signings).default('right'), ...way }).strict(),
)

export const batchShape = z
  .object({
    updates: z
      .array(z.union([z.object({ tap }).strict(), z.object({ say }).strict(), z.object({ status }).strict()]))
      .min(1)
      .max(1_000),
    /** In another order than they happened. */
    shuffled: yes.default(false),
    ...way,
  })
  .strict()

export type Tap = z.infer<typeof tap>
export type Say = z.infer<typeof say>
export type StatusWish = z.infer<typeof status>
export type Way = { readonly times: number; readonly deliverAfterSeconds: number }
