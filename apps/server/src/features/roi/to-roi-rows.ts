import type { EntityManager } from '@mikro-orm/postgresql'
import type { Work } from '../../work/work.ts'
import { AdAccount } from '../ad-accounts/index.ts'
import { type ChosenAccount, comparableIn, labelsOf, noClient } from '../metrics/index.ts'
import type { AskedRoi } from './asked-roi.ts'
import { daysAcross, isDayPartlyUnread, unreadAccounts } from './days-read.ts'
import { namesAtTickets } from './names-at-tickets.ts'
import type { RoiSumsRow } from './read-roi.ts'
import { reasonsOf } from './reasons.ts'
import type { RoiChangeType } from './roi.graphql.ts'
import { roiChange } from './roi-change.ts'
import { noSums, nothingSpent, type RoiFigures, type RoiSums, roiFigures, type ShownAs } from './roi-figures.ts'
import type { Level, RoiReason } from './roi-names.ts'

/** A row as it is shown, and what its parts are asked for by. */
export interface RoiRow extends RoiFigures {
  readonly key: string
  readonly label: string
  readonly effectiveStatus: string | null
  readonly adAccount: AdAccount | null
  readonly clientId: string | null
  readonly change: RoiChangeType | null
  readonly why: readonly RoiReason[]
  /** Of rows that can be opened. */
  readonly opens: RoiPlace | null
}

/** Where a row stands below the question that it was asked by. */
export interface RoiPlace {
  readonly roi: AskedRoi
  readonly level: Level
  readonly path: string
}

/**
 * The rows of a page, in order.
 * @param asked the question that the rows are opened from, when it is not theirs
 */
export async function toRoiRows(
  em: EntityManager,
  work: Work,
  roi: AskedRoi,
  sums: readonly RoiSumsRow[],
  asked = roi,
): Promise<RoiRow[]> {
  const found = sums.filter(({ part, side }) => part === 'row' && side === 'now')
  const before = new Map(
    sums.filter(({ part, side }) => part === 'row' && side === 'before').map((row) => [placeOf(row), row.sums]),
  )
  const labels = await namesOf(em, work, roi, found)
  const ids = [...new Set(found.flatMap(({ adAccountId }) => adAccountId ?? []))]
  const accounts = ids.length > 0 ? await em.find(AdAccount, { id: { $in: ids } }) : []
  const accountOf = new Map(accounts.map((account) => [account.id, account]))
  const unread = unreadAccounts(roi.asked)
  const { groupBy } = roi.scan
  const isDay = groupBy === 'DAY'
  return found.map((row) => {
    const own = accountsOf(roi, row)
    const { key, adAccountId } = row
    const across = isDay ? daysAcross(roi.asked, key) : null
    const isComparable = comparableIn(roi.asked, own, across, roi.shownAs.currency).size > 0
    const isPartlyUnread = isDay
      ? isDayPartlyUnread(roi.asked, key, work.clock())
      : own.some(({ id }) => unread.has(id))
    return {
      key,
      ...labels(key),
      adAccount: groupBy === 'CLIENT' ? null : (accountOf.get(adAccountId ?? '') ?? null),
      clientId: clientOf(roi, row, own),
      ...compared(roi, row.sums, before.get(placeOf(row)) ?? noSums, isComparable),
      why: reasonsOf(row.sums, own, isPartlyUnread),
      opens: groupBy === 'DAY' ? null : { roi: asked, level: groupBy, path: placeOf(row) },
    }
  })
}

const placeOf = ({ path, key }: RoiSumsRow): string => (path === '' ? key : `${path}/${key}`)

/** The figures of sums, with how they have changed. What was spent before is known only where every account of it was read throughout. */
export function compared(
  { asked, shownAs }: AskedRoi,
  now: RoiSums,
  before: RoiSums,
  isComparable: boolean,
): RoiFigures & { change: RoiChangeType | null } {
  const figures = roiFigures(now, shownAs)
  if (!asked.compared) return { ...figures, change: null }
  return { ...figures, change: roiChange(figures, figuresBefore(before, isComparable, shownAs)) }
}

/** The figures of a compared period; of one that was not read throughout, the tickets' alone. */
export function figuresBefore(sums: RoiSums, isComparable: boolean, shownAs: ShownAs): RoiFigures {
  const { leads, sales, revenue } = sums
  const spent =
    sums.spend === null ? { ...nothingSpent, metaLeads: sums.metaLeads, metaPurchases: sums.metaPurchases } : sums
  return roiFigures({ ...(isComparable ? spent : noSums), leads, sales, revenue }, shownAs)
}

/** The accounts that a row may be of. */
function accountsOf({ scan }: AskedRoi, { key, adAccountId }: RoiSumsRow): readonly ChosenAccount[] {
  if (scan.groupBy === 'CLIENT') return scan.accounts.filter(({ clientId }) => (clientId ?? noClient) === key)
  return adAccountId ? scan.accounts.filter(({ id }) => id === adAccountId) : scan.accounts
}

function clientOf({ scan }: AskedRoi, { key, adAccountId }: RoiSumsRow, own: readonly ChosenAccount[]): string | null {
  if (scan.groupBy === 'CLIENT') return key === noClient ? null : key
  return adAccountId ? (own[0]?.clientId ?? null) : null
}

/** What rows are called. */
async function namesOf(
  em: EntityManager,
  work: Work,
  { scan, asked }: AskedRoi,
  rows: readonly RoiSumsRow[],
): Promise<(key: string) => { label: string; effectiveStatus: string | null }> {
  const { groupBy } = scan
  if (groupBy === 'DAY') return (key) => ({ label: key, effectiveStatus: null })
  const labels = await labelsOf(em, work.actor.organizationId, groupBy, rows)
  const unnamed = rows.filter(({ key }) => !labels.get(key)?.label).map(({ key }) => key)
  const atTickets = await namesAtTickets(em, work, groupBy, unnamed, asked.window)
  return (key) => ({
    label:
      labels.get(key)?.label ?? atTickets.get(key) ?? work.say({ key: `metrics.unknown.${groupBy}`, params: { key } }),
    effectiveStatus: labels.get(key)?.effectiveStatus ?? null,
  })
}
