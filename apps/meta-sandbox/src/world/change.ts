import * as z from 'zod'

export const chosenStatuses = ['ACTIVE', 'PAUSED', 'ARCHIVED', 'DELETED'] as const
export type ChosenStatus = (typeof chosenStatuses)[number]

/** Something that was done to a campaign, an ad set or an ad after it was built. */
export const changeShape = z.object({
  /** Milliseconds since 1970. */
  at: z.number().int(),
  name: z.string().min(1).max(400).optional(),
  status: z.enum(chosenStatuses).optional(),
})
export type Change = z.infer<typeof changeShape>

/** Changes by the id of what was changed, oldest first. */
export type Changes = ReadonlyMap<string, readonly Change[]>
