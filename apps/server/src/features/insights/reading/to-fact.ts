import { type ChosenConversion, chooseConversion, type InsightRow } from '@mci/meta-api'
import { decimal, matching, unreadable, whole } from './numbers.ts'

/** A row of `insight_day` without what is the same for the whole page. Numbers are decimal text, exactly as Meta wrote them. */
export interface Fact {
  readonly day: string
  readonly metaAdId: string
  readonly spend: string
  readonly impressions: string
  readonly clicks: string
  readonly linkClicks: string
  readonly videoPlays3s: string | null
  readonly thruplays: string | null
  readonly videoP25: string | null
  readonly videoP50: string | null
  readonly videoP75: string | null
  readonly videoP95: string | null
  readonly videoP100: string | null
  readonly reach: string | null
  readonly lead: ChosenConversion | null
  readonly purchase: ChosenConversion | null
  readonly install: ChosenConversion | null
  readonly actions: InsightRow['actions']
  readonly actionValues: InsightRow['actionValues']
}

/**
 * One of Meta's rows as we keep it. Meta leaves out a number that is zero, so spend and counts that are not there are zero; views
 * are not, since a picture has none. A number that is none stops the read: anything in its place would be invented.
 */
export function toFact(row: InsightRow): Fact {
  const { actions, actionValues } = row
  const chosen = (objective: 'lead' | 'purchase' | 'install') =>
    checked(chooseConversion(objective, actions, actionValues))
  // A row of several days would be booked on its first.
  if (row.dateStop !== row.day) unreadable()
  return {
    day: row.day,
    metaAdId: row.adId ?? unreadable(),
    spend: matching(decimal, row.spend) ?? '0',
    impressions: matching(whole, row.impressions) ?? '0',
    clicks: matching(whole, row.clicks) ?? '0',
    linkClicks: matching(whole, row.inlineLinkClicks) ?? '0',
    videoPlays3s: matching(whole, row.videoPlays3s),
    thruplays: matching(whole, row.thruplays),
    videoP25: matching(whole, row.videoP25),
    videoP50: matching(whole, row.videoP50),
    videoP75: matching(whole, row.videoP75),
    videoP95: matching(whole, row.videoP95),
    videoP100: matching(whole, row.videoP100),
    reach: matching(whole, row.reach),
    lead: chosen('lead'),
    purchase: chosen('purchase'),
    install: chosen('install'),
    actions,
    actionValues,
  }
}

function checked(conversion: ChosenConversion | null): ChosenConversion | null {
  if (!conversion) return null
  const { actionType, count, value } = conversion
  return { actionType, count: matching(decimal, count) ?? unreadable(), value: matching(decimal, value) }
}

/** Pages that shift while they are read can repeat a row; a statement may touch a key once, and the last one said is the newest. */
export const withoutRepeats = <F extends Pick<Fact, 'day' | 'metaAdId'>>(facts: readonly F[]): F[] => [
  ...new Map(facts.map((fact) => [`${fact.metaAdId}|${fact.day}`, fact])).values(),
]
