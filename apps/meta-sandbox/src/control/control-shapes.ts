import * as z from 'zod'
import { isDate } from '../clock/calendar.ts'
import { faultPlan } from '../faults/fault-plan.ts'
import { faultRule } from '../faults/fault-rule.ts'
import { tiers } from '../limits/tier.ts'
import { moods } from '../reports/report-run.ts'
import type { Sandbox } from '../sandbox.ts'
import { changeShape } from '../world/change.ts'

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

/** An account by its id (`act_…`) or its key; the id of it. */
const accountId = ({ world }: Sandbox) =>
  z
    .string()
    .transform((name) => world.accounts.find(({ id, key }) => id === name || key === name)?.id ?? '')
    .refine((id) => id !== '', 'no account has this id or key')

export const accountShape = (sandbox: Sandbox) =>
  z.object({ profile: profileShape(sandbox), account: accountId(sandbox) })

const cents = z.coerce.number().int().min(-1e12).max(1e12)

export const driftShape = (sandbox: Sandbox) =>
  z.object({ account: accountId(sandbox), day: z.string().refine(isDate, 'must be a day such as 2026-11-20'), cents })

export const lateRowsShape = (sandbox: Sandbox) => z.object({ account: accountId(sandbox), late: yes.default(true) })

/** Meta's account_status: 1 active, 2 disabled, 3 unsettled, and the rarer ones. */
const accountStatuses = [1, 2, 3, 7, 8, 9, 100, 101]
export const standingShape = (sandbox: Sandbox) =>
  z.object({
    account: accountId(sandbox),
    status: z.coerce
      .number()
      .refine((status) => accountStatuses.includes(status), `must be one of ${accountStatuses.join(', ')}`),
  })

const changeable = new Set<string | undefined>(['campaign', 'adset', 'ad'])
export const objectChangeShape = ({ world }: Sandbox) =>
  changeShape
    .omit({ at: true })
    .extend({
      id: z.string().refine((id) => changeable.has(world.find(id)?.kind), 'no campaign, ad set or ad has this id'),
    })
    .refine(({ name, status }) => name !== undefined || status !== undefined, 'give a name, a status or both')

export const moodShape = z.object({ mood: z.enum(moods) })

/** A form has one text for the kinds, with spaces between them. */
export const planShape = z.preprocess((given) => {
  const kinds = (given as { kinds?: unknown } | null)?.kinds
  return typeof kinds === 'string' ? { ...(given as object), kinds: kinds.split(/[\s,]+/) } : given
}, faultPlan)

const most = z.coerce.number().int().min(1).max(1e12).optional()
export const sizeShape = z.object({ mostRows: most, mostCells: most, mostRunRows: most, mostAdDays: most }).strict()
