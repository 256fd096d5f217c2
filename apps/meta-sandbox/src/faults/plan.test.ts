import { expect, test } from 'vitest'
import { type Visit, visit } from '../fixtures/visit.ts'
import { runPlan } from './fault-plan.ts'
import { faultKinds } from './fault-rule.ts'

const control = async ({ url }: Visit, path: string, body: object) => {
  const headers = { 'content-type': 'application/json' }
  return (await fetch(`${url}/__control${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).status
}

/** What came of so many calls: a code, a status, or what broke. */
async function course(on: Visit, calls: number): Promise<string[]> {
  const access_token = await on.token('ana')
  const path = `/v25.0/${await on.account('main')}/campaigns?${new URLSearchParams({ access_token })}`
  await control(on, '/plan', { seed: 7, share: 0.3, kinds: ['transient', 'html502', 'reset', 'shortPage', 'slow'] })
  const outcomes = []
  for (let n = 0; n < calls; n++)
    outcomes.push(
      await fetch(on.url + path).then(
        ({ status }) => String(status),
        () => 'broken',
      ),
    )
  return outcomes
}

test('a plan strikes its share of calls, the same ones every time, until it is cleared', async () => {
  const [on, other] = [await visit(), await visit()]
  const outcomes = await course(on, 60)
  expect(await course(other, 60)).toEqual(outcomes)
  expect(new Set(outcomes)).toEqual(new Set(['200', '503', '502', 'broken']))
  const struck = on.control.log().calls.filter(({ fault }) => fault !== undefined)
  expect(struck.length).toBeGreaterThan(8)
  expect(struck.length).toBeLessThan(30)
  expect((await on.get('/__control/plan')).body).toMatchObject({ seed: 7, share: 0.3, struck: struck.length })
  await control(on, '/plan/clear', {})
  expect((await on.get('/__control/plan')).body).toEqual({})
  const before = on.control.log().calls.length
  await on.token('ana')
  expect(
    on.control
      .log()
      .calls.slice(before)
      .every(({ fault }) => fault === undefined),
  ).toBe(true)
})

test('a waiting fault comes before the plan, and what a plan does depends on seed, path and number alone', () => {
  const strikes = (seed: number, method: string, path: string, inBatch = false) => {
    const plan = runPlan({ seed, share: 1, kinds: [...faultKinds] })
    return Array.from({ length: 200 }, () => plan.strike(method, path, inBatch)?.kind)
  }
  expect(strikes(1, 'GET', '/v25.0/act_1/ads')).toEqual(strikes(1, 'GET', '/v25.0/act_1/ads'))
  expect(strikes(1, 'GET', '/v25.0/act_1/ads')).not.toEqual(strikes(2, 'GET', '/v25.0/act_1/ads'))
  expect(strikes(1, 'GET', '/v25.0/oauth/access_token').every((kind) => kind === undefined)).toBe(true)
  const posts = new Set(strikes(1, 'POST', '/v25.0/act_1/insights'))
  expect(posts.has('reportStuck')).toBe(true)
  expect(posts.has('shortPage')).toBe(false)
  const inBatch = new Set(strikes(1, 'GET', '/v25.0/act_1/ads', true))
  expect(inBatch.has('batchNull')).toBe(true)
  expect(inBatch.has('reset')).toBe(false)
})

test.each([
  [{ seed: 1 }],
  [{ seed: 1, share: 2 }],
  [{ seed: 1, share: 0.1, kinds: [] }],
  [{ seed: 1, share: 0.1, kinds: ['mystery'] }],
  [{ seed: 1, share: 0.1, often: true }],
])('a plan such as %o is refused', async (plan) => {
  expect(await control(await visit(), '/plan', plan)).toBe(400)
})

test('pages may be short, or empty with more behind them', async () => {
  const on = await visit()
  const access_token = await on.token('ana')
  const path = `/v25.0/${await on.account('main')}/ads`
  const whole = (await on.get(path, { access_token, limit: 100 })).body.data
  on.control.addFault({ kind: 'emptyPage', match: { path: '/ads$' } })
  on.control.addFault({ kind: 'shortPage', match: { path: '/ads$' } })
  const sizes = []
  const read = []
  for (let page = (await on.get(path, { access_token, limit: 20 })).body; ; page = await on.follow(page.paging.next)) {
    sizes.push(page.data.length)
    read.push(...page.data)
    if (!page.paging.next) break
  }
  expect(sizes.slice(0, 3)).toEqual([0, 10, 20])
  expect(read).toEqual(whole)
})
