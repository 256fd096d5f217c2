import { sum } from '../../values/money.ts'
import type { Work } from '../../work/work.ts'
import { comparableIn } from '../metrics/index.ts'
import type { AskedRoi } from './asked-roi.ts'
import { unreadAccounts } from './days-read.ts'
import type { RoiSumsRow } from './read-roi.ts'
import { reasonsOf, reasonsWithoutAd } from './reasons.ts'
import { noSums, nothingSpent, type RoiSums } from './roi-figures.ts'
import { compared, figuresBefore, type RoiRow } from './to-roi-rows.ts'

/** The lines below the rows: what is attributed and what is not are the total. */
export interface RoiTotals {
  readonly attributed: RoiRow
  readonly unattributed: RoiRow | null
  readonly total: RoiRow
  readonly comparedTotal: RoiRow | null
}

export function toTotals(work: Work, roi: AskedRoi, sums: readonly RoiSumsRow[]): RoiTotals {
  const { asked, scan, shownAs } = roi
  const isRead = { now: asked.chosen.some((each) => each.isRead), before: asked.chosen.some((each) => each.wasRead) }
  const found = (part: RoiSumsRow['part'], side: RoiSumsRow['side']): RoiSums => {
    const row = sums.find((each) => each.part === part && each.side === side)?.sums ?? noSums
    return part === 'attributed' && isRead[side] && row.spend === null
      ? { ...nothingSpent, leads: row.leads, sales: row.sales, revenue: row.revenue }
      : row
  }
  const line = (key: string, now: RoiSums, before: RoiSums, isComparable: boolean): RoiRow => ({
    ...named(work, key),
    ...compared(roi, now, before, isComparable),
    why: key === 'unattributed' ? reasonsWithoutAd(now) : reasonsOf(now, scan.accounts, isPartlyUnread),
  })
  const isPartlyUnread = unreadAccounts(asked).size > 0
  const isComparable = comparableIn(asked, asked.chosen, null, shownAs.currency).size > 0
  const [own, ownBefore] = [found('attributed', 'now'), found('attributed', 'before')]
  const [none, noneBefore] = [found('unattributed', 'now'), found('unattributed', 'before')]
  const [whole, wholeBefore] = [together(own, none), together(ownBefore, noneBefore)]
  return {
    attributed: line('attributed', own, ownBefore, isComparable),
    unattributed: scan.isNarrowed ? null : line('unattributed', none, noneBefore, false),
    total: line('total', whole, wholeBefore, isComparable),
    comparedTotal: asked.compared && {
      ...named(work, 'total'),
      ...figuresBefore(wholeBefore, isComparable, shownAs),
      change: null,
      why: reasonsOf(isComparable ? wholeBefore : { ...wholeBefore, spend: null }, [], false),
    },
  }
}

const named = (work: Work, key: string) => ({
  key,
  label: work.say({ key: `roi.line.${key}` }),
  effectiveStatus: null,
  adAccount: null,
  clientId: null,
  opens: null,
})

/** All spend is of ads; tickets are of either. */
const together = (ads: RoiSums, none: RoiSums): RoiSums => ({
  ...ads,
  leads: ads.leads + none.leads,
  sales: ads.sales + none.sales,
  revenue: ads.revenue === null || none.revenue === null ? null : sum([ads.revenue, none.revenue]),
})
