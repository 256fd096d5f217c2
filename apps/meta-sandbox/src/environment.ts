import * as z from 'zod'
import { tiers } from './limits/tier.ts'
import type { SandboxOptions } from './options.ts'

const text = z.string().trim().min(1)
const wholeNumber = (most: number) => z.coerce.number().int().min(0).max(most)
const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true')

const shape = z.object({
  META_SANDBOX_PORT: wholeNumber(65_535).optional(),
  META_SANDBOX_HOST: text.optional(),
  META_SANDBOX_SEED: wholeNumber(2 ** 31 - 1).optional(),
  META_SANDBOX_CLOCK: text
    .refine(
      (value) => !Number.isNaN(Date.parse(value.replace(/^from:/, ''))),
      'must be an ISO instant, or from: and one',
    )
    .optional(),
  META_SANDBOX_ADS: wholeNumber(20_000).optional(),
  META_SANDBOX_REDIRECTS: z.string().optional(),
  META_SANDBOX_DATA: text.optional(),
  META_SANDBOX_TIER: z.enum(tiers).optional(),
  META_SANDBOX_PICTURE_MINUTES: z.coerce.number().positive().max(1_000_000).optional(),
  META_SANDBOX_REQUIRE_PROOF: flag.optional(),
  META_SANDBOX_OPEN_CONTROL: flag.optional(),
  META_APP_ID: text.optional(),
  META_APP_SECRET: text.optional(),
})

/** Reads the environment. Empty variables count as absent. @throws Error with one sentence about the first bad one. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Partial<SandboxOptions> {
  const given = shape.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim())))
  if (!given.success) {
    const issue = given.error.issues[0]
    throw new Error(`${issue?.path.join('.')} is not usable: ${issue?.message}.`)
  }
  const { data } = given
  const options: { -readonly [K in keyof SandboxOptions]?: SandboxOptions[K] | undefined } = {
    port: data.META_SANDBOX_PORT,
    host: data.META_SANDBOX_HOST,
    seed: data.META_SANDBOX_SEED,
    clock: data.META_SANDBOX_CLOCK,
    bulkAds: data.META_SANDBOX_ADS,
    redirects: data.META_SANDBOX_REDIRECTS?.split(/[\s,]+/).filter(Boolean),
    dataFolder: data.META_SANDBOX_DATA,
    tier: data.META_SANDBOX_TIER,
    pictureMinutes: data.META_SANDBOX_PICTURE_MINUTES,
    requireProof: data.META_SANDBOX_REQUIRE_PROOF,
    openControl: data.META_SANDBOX_OPEN_CONTROL,
    appId: data.META_APP_ID,
    appSecret: data.META_APP_SECRET,
  }
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}
