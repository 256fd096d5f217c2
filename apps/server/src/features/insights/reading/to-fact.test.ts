import type { InsightRow } from '@mci/meta-api'
import { describe, expect, it } from 'vitest'
import { toFact, withoutRepeats } from './to-fact.ts'

const stat = (actionType: string, value: string) => ({ actionType, value })
const row = (over: Partial<InsightRow> = {}): InsightRow =>
  ({
    adId: '120200000000000003',
    day: '2026-11-10',
    dateStop: '2026-11-10',
    spend: '83.47',
    impressions: '4211',
    clicks: '97',
    inlineLinkClicks: '61',
    actions: [],
    actionValues: [],
    videoPlays3s: null,
    thruplays: null,
    videoP25: null,
    videoP50: null,
    videoP75: null,
    videoP95: null,
    videoP100: null,
    reach: null,
    ...over,
  }) as InsightRow

describe('a row of the report', () => {
  it('keeps one number for each conversion, with its type, and never adds overlapping ones', () => {
    const actions = [
      stat('offsite_conversion.fb_pixel_lead', '5'),
      stat('onsite_conversion.lead_grouped', '4'),
      stat('lead', '9'),
      stat('offsite_conversion.fb_pixel_purchase', '2'),
      stat('omni_purchase', '3'),
      stat('mobile_app_install', '1'),
    ]
    const fact = toFact(row({ actions, actionValues: [stat('omni_purchase', '987.65'), stat('purchase', '600')] }))
    expect(fact.lead).toEqual({ actionType: 'lead', count: '9', value: null })
    expect(fact.purchase).toEqual({ actionType: 'omni_purchase', count: '3', value: '987.65' })
    expect(fact.install).toEqual({ actionType: 'mobile_app_install', count: '1', value: null })
    expect(fact.actions).toBe(actions)
  })

  it('takes what Meta leaves out for zero, but views and conversions for unknown', () => {
    const fact = toFact(row({ spend: null, impressions: null, clicks: null, inlineLinkClicks: null }))
    expect(fact).toMatchObject({ spend: '0', impressions: '0', clicks: '0', linkClicks: '0' })
    expect(fact).toMatchObject({ videoPlays3s: null, thruplays: null, lead: null, purchase: null, install: null })
  })

  it.each<[string, Partial<InsightRow>]>([
    ['no ad', { adId: null }],
    ['a spend that is no number', { spend: 'NaN' }],
    ['a spend that no column holds', { spend: '1234567890123' }],
    ['half an impression', { impressions: '1.5' }],
    ['fewer people than none', { reach: '-1' }],
    ['a film watched to no number', { videoP95: 'all' }],
    ['a conversion that is no number', { actions: [stat('lead', 'many')] }],
    ['several days in one', { dateStop: '2026-11-11' }],
  ])('with %s stops the read: anything in its place would be invented', (_what, over) => {
    expect(() => toFact(row(over))).toThrow(expect.objectContaining({ kind: 'request', reason: 'unexpectedShape' }))
  })

  it('that is said twice is kept as it was said last', () => {
    const facts = withoutRepeats([
      toFact(row()),
      toFact(row({ day: '2026-11-11', dateStop: '2026-11-11' })),
      toFact(row({ spend: '84' })),
    ])
    expect(facts.map(({ day, spend }) => [day, spend])).toEqual([
      ['2026-11-10', '84'],
      ['2026-11-11', '83.47'],
    ])
  })
})
