import { expect, test } from 'vitest'
import { type Visit, visit } from '../fixtures/visit.ts'
import { allowance } from './business-use.ts'

const header = (answer: { headers: Headers }, name: string) => JSON.parse(answer.headers.get(name) ?? 'null')

async function caller(on: Visit) {
  const access_token = await on.token('ana')
  const main = await on.account('main')
  return {
    main,
    once: (path = '') => on.get(`/v25.0/${main}${path}`, { access_token }),
    async times(how: number) {
      for (let n = 0; n < how; n++) await on.get(`/v25.0/${main}`, { access_token })
    },
  }
}

test.each([
  ['ads_management', 'development_access', 10, 0, 700],
  ['ads_management', 'standard_access', 10, 0, 100_400],
  ['ads_insights', 'development_access', 10, 0, 4_600],
  ['ads_insights', 'standard_access', 10, 2_000, 193_998],
] as const)('%s on %s with %i ads and %i errors allows %i calls an hour', (useCase, tier, ads, errors, calls) => {
  expect(allowance(useCase, tier, ads, errors)).toBe(calls)
})

test('every answer about an account carries all four headers, and their figures move', async () => {
  const on = await visit({ tier: 'development_access' })
  const { once, times, main } = await caller(on)
  const first = await once('/insights')
  expect(header(first, 'x-ad-account-usage')).toEqual({
    acc_id_util_pct: 1.67,
    reset_time_duration: 0,
    ads_api_access_tier: 'development_access',
  })
  expect(header(first, 'x-fb-ads-insights-throttle')).toMatchObject({ ads_api_access_tier: 'development_access' })
  expect(header(first, 'x-app-usage')).toMatchObject({ call_count: expect.any(Number) })
  await times(10)
  const later = await once()
  expect(header(later, 'x-ad-account-usage').acc_id_util_pct).toBe(20)
  const use = header(later, 'x-business-use-case-usage')[main.slice(4)]
  expect(use.map(({ type }: { type: string }) => type)).toEqual(['ads_insights', 'ads_management'])
  expect((await once('/moods')).headers.get('x-business-use-case-usage')).toBeTruthy()
})

test('the low tier is blocked after sixty reads for five minutes, and asking again begins them anew', async () => {
  const on = await visit({ tier: 'development_access' })
  const { once, times } = await caller(on)
  await times(60)
  const blocked = await once()
  expect(blocked.status).toBe(400)
  expect(blocked.body.error).toMatchObject({ code: 17, error_subcode: 2446079, is_transient: true })
  expect(blocked.headers.has('retry-after')).toBe(false)
  expect(header(blocked, 'x-ad-account-usage')).toMatchObject({ acc_id_util_pct: 100, reset_time_duration: 300 })
  on.control.advanceClock(200)
  expect((await once()).body.error.code).toBe(17)
  on.control.advanceClock(200)
  expect((await once()).body.error.code).toBe(17)
  on.control.advanceClock(301)
  expect((await once()).status).toBe(200)
})

test('a score drains with time, so slower reads are never blocked', async () => {
  const on = await visit({ tier: 'development_access' })
  const { once } = await caller(on)
  for (let n = 0; n < 80; n++) {
    expect((await once()).status).toBe(200)
    on.control.advanceClock(5)
  }
})

test('the full tier has room, and the tier can be changed while running', async () => {
  const on = await visit()
  const { once, times } = await caller(on)
  await times(70)
  expect((await once()).status).toBe(200)
  on.control.setTier('development_access')
  expect((await once()).body.error.code).toBe(17)
})

test('calls beyond the hourly allowance are refused by the code of their use case', async () => {
  const on = await visit({ tier: 'development_access' })
  const access_token = await on.token('helen')
  // Three ads: 300 + 3 × 40 calls an hour.
  const path = `/v25.0/${await on.account('disabled')}`
  for (let n = 0; n < 420; n++) {
    await on.get(path, { access_token })
    on.control.advanceClock(5)
  }
  const refused = await on.get(path, { access_token })
  expect(refused.body.error).toMatchObject({ code: 80004, error_subcode: 2446079 })
  const [use] =
    Object.values<{ estimated_time_to_regain_access: number }[]>(header(refused, 'x-business-use-case-usage'))[0] ?? []
  expect(use?.estimated_time_to_regain_access).toBeGreaterThan(10)
  expect(use?.estimated_time_to_regain_access).toBeLessThanOrEqual(60)
})

test('one account that is blocked leaves the others alone', async () => {
  const on = await visit({ tier: 'development_access' })
  const { times } = await caller(on)
  await times(61)
  const other = await on.get(`/v25.0/${await on.account('recife')}`, { access_token: await on.token('bruno') })
  expect(other.status).toBe(200)
})
