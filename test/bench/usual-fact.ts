import type { Fact } from './built-server.ts'

const adsPerDay = 1_000

/** The day of the n-th row. */
export const dayAt = (at: number): string =>
  new Date(Date.UTC(2025, 0, 1) + Math.floor(at / adsPerDay) * 86_400_000).toISOString().slice(0, 10)

/** A row of a usual ad: a dozen action types, two of them with values. */
export function factAt(at: number): Fact {
  const n = (at * 7_919) % 997
  const day = dayAt(at)
  const types = [
    'link_click',
    'landing_page_view',
    'post_engagement',
    'page_engagement',
    'lead',
    'onsite_conversion.lead_grouped',
    'omni_purchase',
    'purchase',
    'offsite_conversion.fb_pixel_purchase',
    'video_view',
    'post_reaction',
    'comment',
  ]
  return {
    ...{
      day,
      metaAdId: `1202${String(at % adsPerDay).padStart(14, '0')}`,
      spend: `${n}.${(at % 90) + 10}`,
      impressions: String(n * 31 + 100),
    },
    ...{
      clicks: String(n),
      linkClicks: String(n >> 1),
      reach: String(n * 29 + 90),
      videoPlays3s: String(n * 3),
      thruplays: String(n),
    },
    ...{ videoP25: null, videoP50: null, videoP75: null, videoP95: null, videoP100: null, install: null },
    lead: { actionType: 'lead', count: String(n % 7), value: null },
    purchase: { actionType: 'omni_purchase', count: String(n % 5), value: `${(n % 5) * 97}.50` },
    actions: types.map((actionType, type) => ({ actionType, value: String((n * (type + 1)) % 777) })),
    actionValues: types.slice(6, 8).map((actionType) => ({ actionType, value: `${(n % 5) * 97}.50` })),
  }
}
