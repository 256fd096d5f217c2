import { expect, test } from 'vitest'
import { type Visit, visit } from '../fixtures/visit.ts'

async function caller(on: Visit) {
  const access_token = await on.token('ana')
  const main = await on.account('main')
  const once = (path = '') => on.get(`/v25.0/${main}${path}`, { access_token })
  const limits = async () => (await on.get('/__control/limits')).body
  return { main, once, limits, me: () => on.get('/v25.0/me', { access_token }) }
}
const insideBlock = (on: Visit) =>
  on.control
    .log()
    .calls.filter((call) => call.insideBlock)
    .map(({ n }) => n)

test('a block by the score is told in the log and in the counters; calls inside it prolong it', async () => {
  const on = await visit({ tier: 'development_access' })
  const { main, once, limits } = await caller(on)
  for (let n = 0; n < 60; n++) expect((await once()).status).toBe(200)
  expect((await once()).body.error.code).toBe(17)
  expect(insideBlock(on)).toEqual([])
  on.control.advanceClock(200)
  expect((await once()).body.error.code).toBe(17)
  expect(insideBlock(on)).toHaveLength(1)
  expect((await limits()).accounts[main]).toMatchObject({ insideBlock: 1, score: { blockedSeconds: 300 } })
  on.control.advanceClock(299)
  expect((await once()).status).toBe(400)
  on.control.advanceClock(301)
  expect((await once()).status).toBe(200)
  expect(insideBlock(on)).toHaveLength(2)
})

test('the counters name calls and allowances by the formulas', async () => {
  const on = await visit({ tier: 'development_access' })
  const { main, once, limits } = await caller(on)
  await once('/insights')
  await once('/campaigns')
  const { tier, accounts } = await limits()
  expect(tier).toBe('development_access')
  expect(accounts[main]).toMatchObject({
    ads_insights: { calls: 1, allowed: 600 + 400 * 35, minutesToRegain: 0 },
    ads_management: { calls: 1, allowed: 300 + 40 * 35 },
    score: { blockedSeconds: 0 },
  })
})

test('a throttle may begin a block of some seconds, for the account or for the whole app', async () => {
  const on = await visit()
  const { once, me } = await caller(on)
  on.control.addFault({ kind: 'throttle', match: { path: 'insights' }, waitSeconds: 5 })
  const first = await once('/insights')
  expect(first.body.error.code).toBe(17)
  expect(JSON.parse(first.headers.get('x-ad-account-usage') ?? '')).toMatchObject({
    acc_id_util_pct: 100,
    reset_time_duration: 5,
  })
  on.control.advanceClock(4)
  expect((await once('/ads')).body.error.code).toBe(17)
  expect((await me()).status).toBe(200)
  on.control.advanceClock(4)
  expect((await once('/ads')).status).toBe(400)
  on.control.advanceClock(6)
  expect((await once('/ads')).status).toBe(200)
  expect(insideBlock(on)).toHaveLength(2)
  on.control.addFault({ kind: 'throttleApp', waitSeconds: 5 })
  expect((await me()).body.error.code).toBe(4)
  const blocked = await once('/ads')
  expect(blocked.body.error.code).toBe(4)
  expect(JSON.parse(blocked.headers.get('x-app-usage') ?? '').call_count).toBe(100)
  on.control.advanceClock(6)
  expect((await me()).status).toBe(200)
})

test('a throttle of a use case tells minutes', async () => {
  const on = await visit()
  const { main, once } = await caller(on)
  on.control.addFault({ kind: 'throttleSilent', match: { path: 'insights' }, waitSeconds: 90 })
  const { headers } = await once('/insights')
  const [use] = JSON.parse(headers.get('x-business-use-case-usage') ?? '')[main.replace('act_', '')]
  expect(use).toMatchObject({ type: 'ads_insights', call_count: 100, estimated_time_to_regain_access: 2 })
})
