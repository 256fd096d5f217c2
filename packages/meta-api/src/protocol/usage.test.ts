import { describe, expect, it } from 'vitest'
import { readUsage } from './usage.ts'

describe('readUsage', () => {
  it('finds the largest percentage over all four headers, all entries and all measures', () => {
    const usage = readUsage({
      'x-app-usage': '{"call_count":28,"total_cputime":25,"total_time":31}',
      'x-ad-account-usage':
        '{"acc_id_util_pct":9.67,"reset_time_duration":100,"ads_api_access_tier":"development_access"}',
      'x-business-use-case-usage':
        '{"222222222222222":[{"type":"ads_management","call_count":1},{"type":"ads_insights","call_count":3,"total_cputime":96.5,"total_time":2}]}',
      'x-fb-ads-insights-throttle': '{"app_id_util_pct":12.5,"acc_id_util_pct":91.5}',
    })
    expect(usage).toMatchObject({ percent: 96.5, tier: 'development_access' })
    expect(usage?.gauges.map((g) => [g.limiter, g.scope, g.key, g.type, g.percent])).toEqual([
      ['app', 'app', null, null, 31],
      ['account', 'account', null, null, 9.67],
      ['insights', 'app', null, null, 12.5],
      ['insights', 'account', null, null, 91.5],
      ['businessUseCase', 'account', '222222222222222', 'ads_management', 1],
      ['businessUseCase', 'account', '222222222222222', 'ads_insights', 96.5],
    ])
  })

  it('tells minutes from seconds', () => {
    const minutes = '{"1":[{"type":"ads_insights","call_count":100,"estimated_time_to_regain_access":3}]}'
    expect(readUsage({ 'x-business-use-case-usage': minutes })?.waitSeconds).toBe(180)
    expect(readUsage({ 'x-ad-account-usage': '{"acc_id_util_pct":1,"reset_time_duration":45}' })?.waitSeconds).toBe(45)
  })

  it('takes unknown tiers, unknown keys and percentages over a hundred as they come', () => {
    const usage = readUsage({
      'x-ad-account-usage': '{"acc_id_util_pct":130,"ads_api_access_tier":"full_access","new":{}}',
    })
    expect(usage).toMatchObject({ percent: 130, tier: 'full_access' })
  })

  it('is null without headers, and does not fall over broken ones', () => {
    expect(readUsage({})).toBeNull()
    expect(readUsage({ 'x-app-usage': 'not json', 'x-business-use-case-usage': '{"1":"odd"}' })).toBeNull()
    expect(readUsage({ 'x-app-usage': '{"call_count":"odd","total_time":7}' })?.percent).toBe(7)
  })
})
