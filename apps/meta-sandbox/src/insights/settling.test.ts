import { expect, test } from 'vitest'
import { type Visit, visit } from '../fixtures/visit.ts'

const json = { 'content-type': 'application/json' }

async function open(clock = '2026-11-22T15:00:00Z') {
  const on = await visit({ clock })
  const access_token = await on.token('ana')
  const account = await on.account('main')
  const cents = async (level: string, day: string): Promise<number> => {
    const time_range = { since: day, until: day }
    const params = { access_token, level, fields: 'spend', limit: 500, time_range, time_increment: 1 }
    const { data } = (await on.get(`/v25.0/${account}/insights`, params)).body
    return data.reduce((sum: number, { spend }: { spend: string }) => sum + Math.round(Number(spend) * 100), 0)
  }
  return { on, account, cents }
}
const control = async ({ url }: Visit, path: string, body: object) =>
  (await fetch(`${url}/__control${path}`, { method: 'POST', headers: json, body: JSON.stringify(body) })).status

test('rows of yesterday come in until six in the evening, the account ahead of its ads', async () => {
  const { on, cents } = await open('2026-11-22T03:00:00Z')
  const day = '2026-11-21'
  const whole = await cents('ad', day)
  expect(await control(on, '/late-rows', { account: 'main' })).toBe(200)
  const shares = []
  for (const hours of [0, 2, 1, 15]) {
    on.control.advanceClock(hours * 3_600)
    const [ads, total] = [await cents('ad', day), await cents('account', day)]
    expect(total).toBeGreaterThanOrEqual(ads)
    expect(await cents('adset', day)).toBe(ads)
    shares.push(ads / whole)
    if (shares.length === 1) expect(total).toBeGreaterThan(ads)
  }
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shares[0]).toBeGreaterThan(0.75)
  expect(shares[0]).toBeLessThan(0.98)
  expect(shares[3]).toBe(1)
  expect(await cents('account', day)).toBe(whole)
})

test('late rows cost about a tenth of the money at midnight and a hundredth at three', async () => {
  const on = await visit({ clock: '2026-11-22T03:00:00Z', bulkAds: 600, lateRows: ['bulk'] })
  const access_token = await on.token('ana')
  const path = `/v25.0/${await on.account('bulk')}/insights`
  const params = { access_token, level: 'ad', fields: 'spend', limit: 1_000, date_preset: 'yesterday' }
  const sum = async () =>
    (await on.get(path, params)).body.data.reduce((all: number, row: { spend: string }) => all + Number(row.spend), 0)
  const at: number[] = []
  for (const hours of [0, 2, 1, 15]) {
    on.control.advanceClock(hours * 3_600)
    at.push(await sum())
  }
  const [first, second, third] = at.map((money) => money / (at[3] as number))
  expect(first).toBeCloseTo(0.9, 1)
  expect(Math.abs((second as number) - 0.97)).toBeLessThan(0.02)
  expect(Math.abs((third as number) - 0.99)).toBeLessThan(0.01)
})

test('a drift changes the total of one settled day, until it is cleared, and of nothing else', async () => {
  const { on, cents } = await open()
  const day = '2026-09-10'
  const [before, next] = [await cents('account', day), await cents('account', '2026-09-11')]
  expect(await control(on, '/drift', { account: 'main', day, cents: 1_234 })).toBe(200)
  expect(await cents('account', day)).toBe(before + 1_234)
  expect(await cents('ad', day)).toBe(before)
  expect(await cents('account', '2026-09-11')).toBe(next)
  await control(on, '/drift', { account: 'main', day, cents: -500 })
  expect(await cents('account', day)).toBe(before - 500)
  expect(await control(on, '/drift/clear', {})).toBe(200)
  expect(await cents('account', day)).toBe(before)
})

test.each([
  ['/drift', { account: 'nobody', day: '2026-09-10', cents: 1 }],
  ['/drift', { account: 'main', day: '2026-02-30', cents: 1 }],
  ['/drift', { account: 'main', day: '2026-09-10', cents: 1.5 }],
  ['/drift', { account: 'main', day: '2026-09-10' }],
  ['/late-rows', { account: 'main', late: 'perhaps' }],
])('POST %s with %o is refused', async (path, body) => {
  const { on } = await open()
  expect(await control(on, path, body)).toBe(400)
})
