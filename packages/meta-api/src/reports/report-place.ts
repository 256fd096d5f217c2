import * as z from 'zod'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const piece = z.object({
  since: day,
  until: day,
  /** Only what these campaigns did; null for all. */
  campaignIds: z.array(z.string().regex(/^\d+$/)).min(1).nullable(),
  mode: z.enum(['sync', 'async']),
  /** The run that Meta was asked for; `askedAt` is an ISO instant. */
  run: z.object({ id: z.string().regex(/^\d+$/), askedAt: z.iso.datetime() }).nullable(),
  /** Where the next page starts; null at the beginning. */
  cursor: z.string().nullable(),
  /** Rows per page that passed last. */
  limit: z.number().int().positive(),
  /** Begun again once already, after a lost run or cursor. */
  again: z.boolean(),
  /** How much of the whole report this piece is, 0 to 1. */
  share: z.number().min(0).max(1),
})

const place = z.object({ version: z.literal(1), pieces: z.array(piece).min(1) })

/** A part of a report that is still to be read. */
export type ReportPiece = z.infer<typeof piece>

/** Where a report stands: all that is still to be read, the first piece being under way. Plain JSON without secrets. */
export type ReportPlace = z.infer<typeof place>

/** Reads a stored place; null when it is none or of another version, and the report is to begin anew. */
export function readPlace(value: unknown): ReportPlace | null {
  return place.safeParse(value).data ?? null
}

/**
 * How much of a report is behind us, 0 to 1. Null as long as it is in one piece, since Meta does not say how many rows
 * there are.
 */
export function progressOf(pieces: readonly ReportPiece[]): number | null {
  if (pieces.length === 1 && pieces[0]?.share === 1) return null
  const left = pieces.reduce((sum, { share }) => sum + share, 0)
  return Math.min(1, Math.max(0, Math.round((1 - left) * 10_000) / 10_000))
}
