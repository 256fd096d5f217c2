import * as z from 'zod'
import { tiers } from './limits/tier.ts'
import type { SandboxOptions } from './options.ts'
import type { WebhookWish } from './whatsapp/webhook.ts'

const text = z.string().trim().min(1)
const wholeNumber = (most: number) => z.coerce.number().int().min(0).max(most)
const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true')
const instant = text.refine((value) => !Number.isNaN(Date.parse(value.replace(/^from:/, ''))))
const keys = text.regex(/^[a-z-]+([\s,]+[a-z-]+)*$/)
const maybe = <T extends z.ZodType>(type: T, takes: string) => type.optional().describe(takes)
const trueOrFalse = 'true or false'

/** Each variable with what it takes, in the words that a refusal uses. */
const shape = z.object({
  META_SANDBOX_PORT: maybe(wholeNumber(65_535), 'a whole number from 0 to 65535'),
  META_SANDBOX_HOST: maybe(text, 'an address of this machine, such as 127.0.0.1'),
  META_SANDBOX_SEED: maybe(wholeNumber(2 ** 31 - 1), 'a whole number from 0 to 2147483647'),
  META_SANDBOX_CLOCK: maybe(
    instant,
    'an instant such as 2026-03-01T09:00:00Z to stand still at, or from:2026-03-01T09:00:00Z to run from there',
  ),
  META_SANDBOX_ADS: maybe(wholeNumber(20_000), 'a whole number from 0 to 20000'),
  META_SANDBOX_LATE_ROWS: maybe(keys, 'keys of accounts such as main, separated by spaces'),
  META_SANDBOX_CHANGES: maybe(flag, trueOrFalse),
  META_SANDBOX_REDIRECTS: maybe(z.string(), 'addresses, separated by spaces'),
  META_SANDBOX_DATA: maybe(text, 'a folder that can be written to'),
  META_SANDBOX_TIER: maybe(z.enum(tiers), tiers.join(' or ')),
  META_SANDBOX_PICTURE_MINUTES: maybe(z.coerce.number().positive().max(1_000_000), 'a number above 0, up to 1000000'),
  META_SANDBOX_REQUIRE_PROOF: maybe(flag, trueOrFalse),
  META_SANDBOX_OPEN_CONTROL: maybe(flag, trueOrFalse),
  META_SANDBOX_WEBHOOK_URL: maybe(
    z.url({ protocol: /^https?$/ }),
    'an address such as http://localhost:4000/webhooks/whatsapp',
  ),
  META_SANDBOX_WEBHOOK_VERIFY_TOKEN: maybe(text, 'the token that the webhook expects'),
  META_SANDBOX_CUSTOMERS: maybe(z.coerce.number().min(0).max(3_600), 'a number of customers an hour from 0 to 3600'),
  META_APP_ID: maybe(text, 'the number of an app'),
  META_APP_SECRET: maybe(text, 'the secret of an app'),
})

const words = (list: string | undefined) => list?.split(/[\s,]+/).filter(Boolean)

/** A webhook is an address and a token; half of it is a mistake that would stay unseen. */
function webhookOf(url: string | undefined, verifyToken: string | undefined): WebhookWish | undefined {
  if (url && verifyToken) return { url, verifyToken }
  if (url || verifyToken)
    throw new Error('META_SANDBOX_WEBHOOK_URL and META_SANDBOX_WEBHOOK_VERIFY_TOKEN must be given together.')
  return undefined
}

/** Reads the environment. Empty variables count as absent. @throws Error with one sentence about the bad ones. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Partial<SandboxOptions> {
  const given = shape.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim())))
  if (!given.success) {
    const bad = new Set(given.error.issues.map(({ path }) => path[0] as keyof typeof shape.shape))
    throw new Error(`${[...bad].map((name) => `${name} must be ${shape.shape[name].description}`).join('; ')}.`)
  }
  const { data } = given
  const options: { -readonly [K in keyof SandboxOptions]?: SandboxOptions[K] | undefined } = {
    port: data.META_SANDBOX_PORT,
    host: data.META_SANDBOX_HOST,
    seed: data.META_SANDBOX_SEED,
    clock: data.META_SANDBOX_CLOCK,
    bulkAds: data.META_SANDBOX_ADS,
    lateRows: words(data.META_SANDBOX_LATE_ROWS),
    scriptedChanges: data.META_SANDBOX_CHANGES,
    redirects: words(data.META_SANDBOX_REDIRECTS),
    dataFolder: data.META_SANDBOX_DATA,
    tier: data.META_SANDBOX_TIER,
    pictureMinutes: data.META_SANDBOX_PICTURE_MINUTES,
    requireProof: data.META_SANDBOX_REQUIRE_PROOF,
    openControl: data.META_SANDBOX_OPEN_CONTROL,
    webhook: webhookOf(data.META_SANDBOX_WEBHOOK_URL, data.META_SANDBOX_WEBHOOK_VERIFY_TOKEN),
    customersPerHour: data.META_SANDBOX_CUSTOMERS,
    appId: data.META_APP_ID,
    appSecret: data.META_APP_SECRET,
  }
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}
