import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { type AWorkshop, aJob, aWorkshop } from './a-workshop.ts'
import { defineJob, type Schedule } from './index.ts'

const tick = defineJob(aJob({ name: 'test.tick', payload: z.object({ plan: z.string() }) }))
const within = (seconds: number) => ({ timeout: seconds * 1000, interval: 50 })

let shop: AWorkshop
const runs: string[] = []
const work = (schedules: Schedule[]) =>
  shop.work({ jobs: [{ definition: tick, run: async ({ payload }) => runs.push(payload.plan) }], schedules })

beforeAll(async () => {
  shop = await aWorkshop([tick])
})
afterAll(() => shop.close())

test('two workers run an occurrence once, and one for all that were missed while nobody was up', async () => {
  const schedules: Schedule[] = [
    { job: tick, cron: '* * * * *', timeZone: 'Europe/Lisbon', key: 'often', payload: { plan: 'often' } },
    { job: tick, cron: '0 4 29 2 *', timeZone: 'Europe/Lisbon', key: 'rarely', payload: { plan: 'rarely' } },
  ]
  const before = await work(schedules)
  await before.stop({ timeoutMs: 1000 })
  await shop.sql(`delete from pgboss.job`)
  runs.length = 0
  // As if these schedules were a day old and the last worker had been stopped an hour ago.
  await shop.sql(`update pgboss.schedule set created_on = now() - interval '1 day'`)
  await shop.sql(`update pgboss.version set cron_on = now() - interval '1 hour'`)

  await Promise.all([work(schedules), work(schedules)])
  const occurrences = () => shop.sql(`select singleton_on at from pgboss.job where name = '__pgboss__send-it'`)
  await vi.waitFor(async () => expect((await occurrences()).length).toBeGreaterThanOrEqual(2), within(15))
  const found = await occurrences()
  // The hour's sixty as one and the minute's own; the minute may have turned meanwhile.
  expect(found.length).toBeLessThanOrEqual(3)
  expect(new Set(found.map(({ at }) => String(at))).size).toBe(found.length)
  await vi.waitFor(() => expect(runs.length).toBeGreaterThanOrEqual(found.length), within(15))
  expect(runs).toEqual(found.map(() => 'often'))
  expect(await shop.sql('select id from pgboss.job where name = $1', [tick.name])).toHaveLength(found.length)
}, 40_000)

test('a schedule that this release no longer has is removed', async () => {
  await work([{ job: tick, cron: '0 4 1 1 *', timeZone: 'America/Sao_Paulo', payload: { plan: 'yearly' } }])
  expect(await shop.sql('select name, key, cron, timezone from pgboss.schedule')).toEqual([
    { name: 'test.tick', key: '', cron: '0 4 1 1 *', timezone: 'America/Sao_Paulo' },
  ])
})

test('a schedule whose payload its job would refuse keeps the worker from starting', async () => {
  await expect(work([{ job: tick, cron: '0 4 1 1 *', timeZone: 'UTC' }])).rejects.toThrow('plan')
})
