import * as z from 'zod'
import { readAll } from '../protocol/pages.ts'
import { idText } from '../protocol/shapes.ts'
import { isTooMuch } from '../protocol/too-much.ts'
import { questionOf, type ReportDesk } from './report-desk.ts'
import type { ReportPiece } from './report-place.ts'
import { awaitRun, RunEnded, startRun } from './report-run.ts'

const row = z.object({ campaign_id: idText })

/**
 * The campaigns that have rows in the days of a piece, archived and deleted ones too. Ids alone, which is the lightest
 * report there is; should it still be too much at once, a run prepares it.
 */
export async function campaignsOf(desk: ReportDesk, piece: ReportPiece): Promise<string[]> {
  const { since, until } = piece
  const filtering = desk.request.filtering?.filter(({ field }) => field.startsWith('campaign.'))
  const light = { ...desk, request: { since, until, level: 'campaign', fields: ['campaign_id'], filtering } as const }
  try {
    return await idsAt(light, `/act_${desk.account}/insights`, questionOf(light, piece))
  } catch (error) {
    if (!isTooMuch(error)) throw error
    return idsOfRun(light, piece)
  }
}

async function idsOfRun(desk: ReportDesk, piece: ReportPiece): Promise<string[]> {
  try {
    const run = await startRun(desk, piece)
    await awaitRun(desk, run)
    return await idsAt(desk, `/${run.id}/insights`, {})
  } catch (error) {
    throw error instanceof RunEnded ? error.why : error
  }
}

async function idsAt(desk: ReportDesk, path: string, query: Record<string, string | undefined>): Promise<string[]> {
  const read = (value: unknown) => row.parse(value).campaign_id
  const ids = await readAll(desk.call, { path, query, quota: 'insights', account: desk.account, limit: 1000, read })
  return [...new Set(ids)].toSorted()
}
