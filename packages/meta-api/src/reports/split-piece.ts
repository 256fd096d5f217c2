import { campaignsOf } from './campaigns-of.ts'
import type { ReportDesk } from './report-desk.ts'
import type { ReportPiece } from './report-place.ts'
import { daysIn, splitDays } from './split-days.ts'

// More would make a question longer than an address may be.
const campaignsPerPiece = 200

/** The same piece to be read from its beginning. */
export function fresh(piece: ReportPiece, again = false): ReportPiece {
  return { ...piece, run: null, cursor: null, again }
}

/**
 * Smaller pieces that make up one that failed: days in halves, then campaigns in groups, then groups in halves.
 *
 * @param mode how the parts are to be read at first
 * @returns null when there is nothing smaller
 */
export async function splitPiece(
  desk: ReportDesk,
  failed: ReportPiece,
  mode: ReportPiece['mode'],
): Promise<ReportPiece[] | null> {
  const piece: ReportPiece = { ...fresh(failed), mode, limit: desk.size.limit }
  if (piece.campaignIds !== null) return byCampaigns(piece, halves(piece.campaignIds))
  const days = splitDays(piece, desk.request.timeIncrement)
  if (days !== null) {
    const all = daysIn(piece)
    return days.map((half) => ({ ...piece, ...half, share: (piece.share * daysIn(half)) / all }))
  }
  // The account's own row is one number, of people above all: it cannot be put together from campaigns.
  if (desk.request.level === 'account') return null
  const ids = await campaignsOf(desk, piece)
  return byCampaigns(piece, groups(ids))
}

function byCampaigns(piece: ReportPiece, lists: string[][]): ReportPiece[] | null {
  if (lists.length < 2) return null
  const all = lists.flat().length
  return lists.map((ids) => ({ ...piece, campaignIds: ids, share: (piece.share * ids.length) / all }))
}

function groups(ids: string[]): string[][] {
  const size = Math.min(campaignsPerPiece, Math.ceil(ids.length / 2))
  return size === 0 ? [] : inGroups(ids, size)
}

function halves(ids: string[]): string[][] {
  return inGroups(ids, Math.ceil(ids.length / 2))
}

function inGroups(ids: string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, i) => ids.slice(i * size, (i + 1) * size))
}
