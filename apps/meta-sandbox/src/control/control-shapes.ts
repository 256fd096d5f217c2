import * as z from 'zod'
import { faultRule } from '../faults/fault-rule.ts'
import { tiers } from '../limits/tier.ts'
import type { Sandbox } from '../sandbox.ts'

const yes = z.union([z.boolean(), z.stringbool()])
const instant = z.iso.datetime({ offset: true })

export const clockShape = z.object({
  now: instant.optional(),
  frozen: yes.optional(),
  advance: z.coerce.number().optional(),
  restart: yes.optional(),
})

export const advanceShape = z.object({ seconds: z.coerce.number() })

/** A form knows no objects: its `path` and `times` are put where a rule has them. */
export const faultShape = z.preprocess((given) => {
  if (
    typeof given !== 'object' ||
    given === null ||
    !('path' in given || typeof (given as { times?: unknown }).times === 'string')
  )
    return given
  const { path, times, ...rest } = given as Record<string, unknown>
  return { ...rest, ...(path ? { match: { path } } : {}), ...(times ? { times: Number(times) } : {}) }
}, faultRule)

export const tierShape = z.object({ tier: z.enum(tiers) })

export const profileShape = ({ world }: Sandbox) =>
  z.string().refine((key) => world.profiles.some((profile) => profile.key === key), 'no profile has this key')

const endings = z.union([z.literal(458), z.literal(459), z.literal(460), z.literal(463), z.literal(467)])

export const tokenShape = (sandbox: Sandbox) =>
  z.object({
    /** Without one, of all profiles. */
    profile: profileShape(sandbox).optional(),
    subcode: z.preprocess((value) => (typeof value === 'string' ? Number(value) : value), endings).default(467),
  })

export const accountShape = (sandbox: Sandbox) =>
  z.object({
    profile: profileShape(sandbox),
    account: z.string().refine((id) => sandbox.world.find(id)?.kind === 'account', 'no account has this id'),
  })
