import { expect, test } from 'vitest'
import { visitBusiness } from '../fixtures/business.ts'
import { flatPicture, twoBrands } from '../fixtures/two-brands.ts'
import { noon } from '../fixtures/visit.ts'
import { defaultOptions } from '../options.ts'
import { createSandbox } from '../sandbox.ts'
import { tapAd } from './arrive.ts'
import { tapShape } from './customer-shapes.ts'
import { planVisit } from './plan-visit.ts'

/** A sandbox that is not listening, with every WhatsApp account listened to or none. */
function quiet(listened: boolean) {
  const sandbox = createSandbox({ ...defaultOptions, clock: noon, brands: twoBrands, draw: flatPicture })
  sandbox.state.change((state) => {
    state.subscribedWabas = listened ? sandbox.world.wabas.map(({ id }) => id) : []
  })
  return sandbox
}

test('nobody comes while the app listens to no account', () => {
  expect(planVisit(quiet(false), 1)).toBeUndefined()
})

test('people come by ads that deliver today, more by those with more money, and say one to four sentences', () => {
  const sandbox = quiet(true)
  const visits = Array.from({ length: 2_000 }, (_, n) => planVisit(sandbox, n))
  const moment = sandbox.moment()
  const taps = new Map<string, number>()
  for (const visit of visits) {
    const found = sandbox.world.find(visit?.tap.ad ?? '')
    if (found?.kind !== 'ad') throw new Error('a visit without an ad')
    expect(moment.delivers(found.thing, 20_779)).toBe(true)
    taps.set(found.thing.id, (taps.get(found.thing.id) ?? 0) + 1)
    const texts = visit?.sentences.map(({ text }) => text) ?? []
    expect(new Set(texts).size).toBe(texts.length)
  }
  expect(new Set(visits.map((visit) => visit?.sentences.length))).toEqual(new Set([1, 2, 3, 4]))
  const spend = (id: string) => {
    const found = sandbox.world.find(id)
    return found?.kind === 'ad' ? found.thing.dailySpendCents : 0
  }
  const ranked = [...taps].sort(([, a], [, b]) => b - a).map(([id]) => spend(id))
  const half = Math.floor(ranked.length / 2)
  const sum = (list: number[]) => list.reduce((total, each) => total + each, 0)
  expect(sum(ranked.slice(0, half))).toBeGreaterThan(sum(ranked.slice(-half)) * 1.5)
})

test('some come from Status, some from an ad that nobody connected, without a phone, or for the second time', () => {
  const sandbox = quiet(true)
  const visits = Array.from({ length: 300 }, (_, n) => {
    const visit = planVisit(sandbox, n)
    if (visit) tapAd(sandbox, tapShape.parse(visit.tap))
    return visit?.tap
  })
  const share = (is: (tap: NonNullable<(typeof visits)[number]>) => unknown) =>
    visits.filter((tap) => tap && is(tap)).length / visits.length
  for (const [least, most, is] of [
    [0.06, 0.2, (tap: { placement?: string }) => tap.placement === 'status'],
    [0.01, 0.12, (tap: { unknownAd?: unknown }) => tap.unknownAd],
    [0.01, 0.14, (tap: { withoutPhone?: unknown }) => tap.withoutPhone],
    [0.01, 0.15, (tap: { type?: string }) => tap.type === 'image'],
    [0.04, 0.2, (tap: { person?: string }) => tap.person],
  ] as const) {
    expect(share(is)).toBeGreaterThan(least)
    expect(share(is)).toBeLessThan(most)
  }
  expect(sandbox.people.list().length).toBeLessThan(300)
})

test('a running sandbox lets them come as soon as somebody listens, and stops when it is closed', async () => {
  const on = await visitBusiness({ customersPerHour: 3_600 })
  await on.post(`/v25.0/${on.waba}/subscribed_apps`)
  expect(on.control.deliveries()).toEqual([])
  const hook = await on.listen()
  await expect.poll(() => hook.heard.length, { timeout: 18_000 }).toBeGreaterThan(1)
  const { value } = hook.heard[0]?.json.entry[0].changes[0] ?? {}
  expect(value.messages[0].referral.source_id).toMatch(/^1202/)
  await on.close()
  const known = on.control.customers.list().length
  await new Promise((later) => setTimeout(later, 1_500))
  expect(on.control.customers.list()).toHaveLength(known)
})
