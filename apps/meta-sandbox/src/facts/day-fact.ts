import { type DayNumber, weekdayOf } from '../clock/calendar.ts'
import { type Chance, hashFrom, streamOf } from '../world/chance.ts'
import type { Ad } from '../world/objects.ts'
import { addConversions } from './conversions.ts'
import { type Counts, noCounts } from './counts.ts'
import { addVideo } from './video.ts'

/** Sunday … Saturday: people answer more in the middle of the week. */
const weekdayEffect = [0.82, 0.98, 1.06, 1.08, 1.05, 1.0, 0.88]

/**
 * The final figures of an ad on a day, as they stand when the day is more than 28 days old.
 *
 * Only for days on which the ad is delivered. Depends on seed, ad and day alone.
 */
export function dayFact(ad: Ad, day: DayNumber): Counts {
  const luck = streamOf(hashFrom(ad.luck, day))
  const weekday = weekdayEffect[weekdayOf(day)] as number
  const counts = noCounts()
  const { cpmCents } = ad.account
  const lowest = Math.round(cpmCents * 0.45)
  // A shy ad gets a fifth of what it might have had: small ads are the ones without a ranking.
  const budget = ad.idleShare > 0.5 ? ad.dailySpendCents * 0.08 : ad.dailySpendCents
  const spend = Math.max(25, Math.round(budget * weekday * luck.noise(0.18)))
  const cpm = Math.min(cpmCents * 2.2, Math.max(lowest, cpmCents * ad.creative.art.appeal ** -0.2 * luck.noise(0.14)))
  counts.spendCents = spend
  counts.impressions = Math.max(1, Math.round((spend / cpm) * 1000))
  counts.reach = Math.max(1, Math.round(counts.impressions / luck.between(1.05, 1.34)))
  addClicks(counts, ad, weekday, luck)
  if (ad.creative.video) addVideo(counts, ad.creative.video.seconds, ad.creative.art.appeal, luck)
  addConversions(counts, ad, luck)
  return counts
}

function addClicks(counts: Counts, ad: Ad, weekday: number, luck: Chance) {
  const { appeal } = ad.creative.art
  const rate = Math.min(0.0205, Math.max(0.0055, 0.0098 * appeal ** 0.75 * weekday * luck.noise(0.1)))
  const atMost = (mean: number, limit: number) => Math.min(limit, luck.count(mean))
  counts.linkClicks = atMost(counts.impressions * rate, counts.impressions)
  counts.clicks = Math.min(
    counts.impressions,
    counts.linkClicks + luck.count(counts.linkClicks * luck.between(0.18, 0.42)),
  )
  counts.uniqueClicks = Math.min(counts.reach, Math.round(counts.clicks * luck.between(0.93, 0.99)))
  const leaving = ad.adSet.destinationType === 'ON_AD' ? 0.35 : 0.97
  counts.outboundClicks = Math.floor(counts.linkClicks * leaving)
  counts.landingViews = Math.floor(counts.outboundClicks * luck.between(0.68, 0.86))
  counts.reactions = luck.count(counts.impressions * 0.0031 * appeal)
  counts.comments = luck.count(counts.impressions * 0.0003 * appeal)
  counts.shares = luck.count(counts.impressions * 0.0002 * appeal)
  counts.saves = luck.count(counts.impressions * 0.0004 * appeal)
  counts.pageLikes = luck.count(counts.impressions * 0.0001)
}
