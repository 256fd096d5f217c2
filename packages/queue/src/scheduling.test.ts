import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { type AWorkshop, aJob, aWorkshop } from './a-workshop.ts'
import { defineJob } from './index.ts'

const tick = defineJob(aJob({ name: 'test.tick', payload: z.object({ plan: z.string() }) }))
const within = (seconds: number) => ({ timeout: seconds * 1000, interval: 50 })

let shop: AWorkshop
beforeAll(async () => {
  shop = await aWorkshop([tick])
})
afterAll(() => shop.close())

test('an occurrence is run once by two workers', async () => {
  const runs: { plan: string; by: string }[] = []
  const worker = (by: string) =>
    shop.work({
      jobs: [{ definition: tick, run: async ({ payload }) => runs.push({ plan: payload.plan, by }) }],
      schedules: [
        // A pass looks back on a whole minute, so each of them finds one of these.
        { job: tick, cron: '* * * * *', timeZone: 'Europe/Lisbon', key: 'often', payload: { plan: 'often' } },
        { job: tick, cron: '0 4 29 2 *', timeZone: 'Europe/Lisbon', key: 'rarely', payload: { plan: 'rarely' } },
      ],
    })
  await Promise.all([worker('first'), worker('second')])
  await vi.waitFor(() => expect(runs.length).toBeGreaterThan(0), within(50))
  const slots = await shop.sql(
    `select singleton_on, count(*)::int n from pgboss.job where name = '__pgboss__send-it' group by 1`,
  )
  // The minute may have turned meanwhile, and then there are two occurrences.
  expect(slots.every(({ n }) => n === 1)).toBe(true)
  await vi.waitFor(() => expect(runs.length).toBe(slots.length), within(10))
  expect(await shop.sql('select id from pgboss.job where name = $1', [tick.name])).toHaveLength(slots.length)
  expect(runs.every(({ plan }) => plan === 'often')).toBe(true)
}, 80_000)

test('a schedule that this release no longer has is removed', async () => {
  await shop.work({
    jobs: [{ definition: tick, run: async () => undefined }],
    schedules: [{ job: tick, cron: '0 4 1 1 *', timeZone: 'America/Sao_Paulo', payload: { plan: 'yearly' } }],
  })
  expect(await shop.sql('select name, key, cron, timezone from pgboss.schedule')).toEqual([
    { name: 'test.tick', key: '', cron: '0 4 1 1 *', timezone: 'America/Sao_Paulo' },
  ])
})
