import * as z from 'zod'

/** Every way a call can go wrong on demand. */
export const faultKinds = [
  'throttle',
  'throttleSilent',
  'throttleApp',
  'throttleUser',
  'throttleManagement',
  'throttleInsightsLoad',
  'throttleCustom',
  'transient',
  'unknown99',
  'unknown1',
  'duplicate',
  'unlistedCode',
  'reduceData',
  'tooManyRows',
  'timeout',
  'batchTimeout',
  'html502',
  'errorIn200',
  'textIn200',
  'reset',
  'slow',
  'truncated',
  'halfJson',
  'batchNull',
  'shortPage',
  'emptyPage',
  'tokenExpired',
  'passwordChanged',
  'appRemoved',
  'checkpoint',
  'tokenRevoked',
  'permission',
  'permissionScope',
  'needsAdsManagement',
  'missingObject',
  'deadVersion',
  'versionUpgraded',
  'reportFailed',
  'reportBroken',
  'reportSkipped',
  'reportStuck',
  'reportSlowStart',
  'reportPageBroken',
  'unquotedRunId',
  'eventsShort',
  'refuseEvent',
] as const
export type FaultKind = (typeof faultKinds)[number]

const pattern = z.string().max(300).refine(compiles, 'must be a regular expression')

/** A fault: which calls it meets, how often, and what happens to them. */
export const faultRule = z
  .object({
    match: z
      .object({ path: pattern.optional(), method: z.enum(['GET', 'POST', 'DELETE']).optional() })
      .strict()
      .default({}),
    /** Strikes; a refused event stays refused, everything else strikes once unless it is told otherwise. */
    times: z.number().int().min(1).max(1_000_000).optional(),
    kind: z.enum(faultKinds),
    /** Strikes only calls that send this event, by its `event_id`; `refuseEvent` needs it. */
    eventId: z.string().min(1).max(200).optional(),
    /** Calls that match and are let through first. */
    afterCalls: z.number().int().min(0).max(1_000_000).default(0),
    /** Share of matching calls it strikes, drawn from the seed. */
    probability: z.number().min(0).max(1).default(1),
    /** Wait of the kind `slow`, in milliseconds of real time. */
    delayMs: z.number().int().min(0).max(600_000).default(5_000),
    /** Throttles block for so many seconds of the sandbox's clock, from the last call on; 0 refuses one call alone. */
    waitSeconds: z.number().int().min(0).max(86_400).default(0),
  })
  .refine(({ kind, eventId }) => kind !== 'refuseEvent' || eventId !== undefined, 'refuseEvent needs an eventId')
  .transform((rule) => ({ ...rule, times: rule.times ?? (rule.kind === 'refuseEvent' ? 1_000_000 : 1) }))
export type FaultRule = z.infer<typeof faultRule>

function compiles(text: string): boolean {
  try {
    new RegExp(text)
    return true
  } catch {
    return false
  }
}
