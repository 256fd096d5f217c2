import { expect, test } from 'vitest'
import { read, visit } from '../fixtures/visit.ts'

const params = { level: 'ad', fields: 'ad_id,spend', date_preset: 'last_7d' }

async function open() {
  const on = await visit()
  const access_token = await on.token('ana')
  const account = await on.account('main')
  const ask = async (more: Record<string, string> = {}) => {
    const body = new URLSearchParams({ access_token, ...params, ...more })
    return (await read(await fetch(`${on.url}/v25.0/${account}/insights`, { method: 'POST', body }))).body
  }
  const get = async (path: string, more: Record<string, string | number> = {}) =>
    (await on.get(`/v25.0/${path}`, { access_token, ...more })).body
  return { on, ask, get, account }
}

test('a report is asked for, polled and read; it is at 100 percent before it is complete', async () => {
  const { ask, get, account } = await open()
  const { report_run_id: id } = await ask()
  const states = []
  for (let n = 0; n < 4; n++) {
    const run = await get(id)
    states.push(`${run.async_status} ${run.async_percent_completion}`)
    if (n < 3) expect((await get(`${id}/insights`)).error.code).toBe(100)
  }
  expect(states).toEqual(['Job Not Started 0', 'Job Running 42', 'Job Running 100', 'Job Completed 100'])
  const rows = await get(`${id}/insights`, { limit: 500 })
  expect(rows.data.length).toBeGreaterThan(20)
  expect(rows.data).toEqual((await get(`${account}/insights`, { ...params, limit: 500 })).data)
})

test('rows of a report come in pages', async () => {
  const { on, ask, get } = await open()
  const { report_run_id: id } = await ask()
  for (let n = 0; n < 4; n++) await get(id)
  const first = await get(`${id}/insights`, { limit: 5 })
  const second = await on.follow(first.paging.next)
  expect([...first.data, ...second.data].map(({ ad_id }) => ad_id)).toHaveLength(10)
})

test('a report fails with a negative code at 100 percent, is skipped, or never ends', async () => {
  const { on, ask, get } = await open()
  const last = async (id: string) => {
    for (let n = 0; n < 5; n++) await get(id)
    return get(id)
  }
  const match = { method: 'POST' as const }
  for (const kind of ['reportFailed', 'reportSkipped', 'reportStuck'] as const) on.control.addFault({ kind, match })
  expect(await last((await ask()).report_run_id)).toMatchObject({
    async_status: 'Job Failed',
    async_percent_completion: 100,
    error_code: -3,
    error_subcode: 1504045,
  })
  expect(await last((await ask()).report_run_id)).toMatchObject({ async_status: 'Job Skipped' })
  expect(await last((await ask()).report_run_id)).toMatchObject({
    async_status: 'Job Running',
    async_percent_completion: 42,
  })
})

test('the id of a run may come without quotes; a run is forgotten after thirty days; a bad question is refused at once', async () => {
  const { on, ask, get } = await open()
  on.control.addFault({ kind: 'unquotedRunId', match: { method: 'POST' } })
  const { report_run_id: id } = await ask()
  expect(id).toBeTypeOf('number')
  expect((await get(`${id}`)).id).toBe(`${id}`)
  on.control.advanceClock(31 * 86_400)
  expect((await get(`${id}`)).async_status).toBe('Job Skipped')
  expect((await ask({ date_preset: 'lifetime' })).error.code).toBe(100)
})

test('runs to come can be given a mood', async () => {
  const { on, ask, get } = await open()
  const polled = async (mood: Parameters<typeof on.control.setReportMood>[0], looks: number) => {
    on.control.setReportMood(mood)
    const { report_run_id: id } = await ask()
    const states = []
    for (let n = 0; n < looks; n++) states.push(await get(`${id}`))
    return { id, last: states.at(-1), first: states[0] }
  }
  expect((await polled('slowStart', 8)).last.async_status).toBe('Job Not Started')
  expect((await polled('slowStart', 12)).last.async_status).toBe('Job Completed')
  expect((await polled('failed', 5)).last).toMatchObject({ error_code: -2, error_subcode: 2490547 })
  expect((await polled('tooLarge', 5)).last).toMatchObject({ error_code: -3, error_subcode: 1504045 })
  expect((await polled('unquotedId', 4)).id).toBeTypeOf('number')
  expect((await polled('completed', 4)).last).not.toHaveProperty('error_code')
})

test('the first page of a report may come in half, the second time whole', async () => {
  const { on, ask, get } = await open()
  on.control.setReportMood('pageBroken')
  const { report_run_id: id } = await ask()
  for (let n = 0; n < 4; n++) await get(id)
  const token = await on.token('ana')
  const answer = await fetch(`${on.url}/v25.0/${id}/insights?access_token=${token}`)
  const text = await answer.text()
  expect(answer.status).toBe(200)
  expect(() => JSON.parse(text)).toThrow(SyntaxError)
  expect((await get(`${id}/insights`)).data.length).toBeGreaterThan(0)
})

test('a run with more rows than a run may have fails; half of them are fine, and more than a call may have', async () => {
  const { on, ask, get, account } = await open()
  on.control.setSize({ mostRows: 20, mostRunRows: 200 })
  const outcome = async (more: Record<string, string>) => {
    const { report_run_id: id } = await ask({ time_increment: '1', ...more })
    for (let n = 0; n < 3; n++) await get(id)
    return get(id)
  }
  const since = (day: string) => ({ time_range: JSON.stringify({ since: day, until: '2026-11-21' }), date_preset: '' })
  expect(await outcome(since('2026-11-10'))).toMatchObject({ async_status: 'Job Failed', error_subcode: 1504045 })
  expect(await outcome(since('2026-11-18'))).toMatchObject({ async_status: 'Job Completed' })
  const tooMany = await get(`${account}/insights`, { ...params, ...since('2026-11-18'), time_increment: 1 })
  expect(tooMany.error.error_subcode).toBe(1487534)
})
