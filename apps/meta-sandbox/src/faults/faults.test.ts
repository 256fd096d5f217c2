import { expect, test } from 'vitest'
import { visit } from '../fixtures/visit.ts'
import type { FaultKind } from './fault-rule.ts'

const errors: [FaultKind, number, number, number | undefined][] = [
  ['throttle', 400, 17, 2446079],
  ['throttleSilent', 400, 80000, 2446079],
  ['throttleApp', 400, 4, undefined],
  ['throttleUser', 400, 17, undefined],
  ['throttleManagement', 400, 80004, 2446079],
  ['throttleInsightsLoad', 400, 4, 1504022],
  ['throttleCustom', 400, 613, 1487742],
  ['transient', 503, 2, undefined],
  ['unknown99', 500, 1, 99],
  ['reduceData', 500, 1, undefined],
  ['tooManyRows', 400, 100, 1487534],
  ['timeout', 400, 100, 1504018],
  ['tokenExpired', 400, 190, 463],
  ['passwordChanged', 400, 190, 460],
  ['appRemoved', 400, 190, 458],
  ['checkpoint', 400, 190, 459],
  ['tokenRevoked', 400, 190, 467],
  ['permission', 403, 200, undefined],
  ['permissionScope', 400, 10, undefined],
  ['needsAdsManagement', 400, 294, undefined],
  ['missingObject', 400, 100, 33],
  ['deadVersion', 400, 2635, undefined],
]

async function open() {
  const on = await visit()
  const access_token = await on.token('ana')
  const path = `/v25.0/${await on.account('main')}/insights`
  return { on, access_token, path, read: () => on.get(path, { access_token, fields: 'spend' }) }
}

test.each(errors)('%s answers %i with code %i and subcode %s, once', async (kind, status, code, subcode) => {
  const { on, read } = await open()
  on.control.addFault({ kind, match: { path: 'insights$' } })
  const answer = await read()
  expect(answer.status).toBe(status)
  expect(answer.body.error.code).toBe(code)
  expect(answer.body.error.error_subcode).toBe(subcode)
  expect((await read()).status).toBe(200)
})

test('throttling says is_transient sometimes, and some 500s have neither type nor trace', async () => {
  const { on, read } = await open()
  for (const kind of ['throttle', 'throttleSilent', 'unknown99'] as const) on.control.addFault({ kind })
  expect((await read()).body.error.is_transient).toBe(true)
  expect((await read()).body.error).not.toHaveProperty('is_transient')
  expect(Object.keys((await read()).body.error)).toEqual(['message', 'code', 'error_subcode'])
})

test('an answer can be spoilt on its way: html, error in a 200, no JSON, cut off, or the connection lost', async () => {
  const { on, path, access_token } = await open()
  const raw = () => fetch(`${on.url}${path}?access_token=${access_token}`)
  for (const kind of ['html502', 'errorIn200', 'textIn200', 'truncated', 'reset', 'versionUpgraded'] as const)
    on.control.addFault({ kind })
  const gateway = await raw()
  expect([gateway.status, gateway.headers.get('content-type')]).toEqual([502, 'text/html; charset=utf-8'])
  const hidden = await raw()
  expect([hidden.status, ((await hidden.json()) as { error: { code: number } }).error.code]).toEqual([200, 2])
  expect(await (await raw()).text()).toBe('Service Unavailable')
  await expect(raw().then((answer) => answer.text())).rejects.toThrow()
  await expect(raw()).rejects.toThrow()
  expect((await raw()).headers.get('x-ad-api-version-warning')).toContain('auto-upgraded')
  expect((await raw()).status).toBe(200)
})

test('a slow answer comes late and whole', async () => {
  const { on, read } = await open()
  on.control.addFault({ kind: 'slow', delayMs: 50 })
  expect((await read()).body.data).toHaveLength(1)
  expect(on.control.faults()).toHaveLength(0)
})

test('a fault waits for the calls it matches, lets the first through and strikes as often as it was told', async () => {
  const { on, read, access_token } = await open()
  on.control.addFault({ kind: 'transient', match: { path: 'insights', method: 'GET' }, times: 2, afterCalls: 1 })
  expect((await on.get('/v25.0/me', { access_token })).status).toBe(200)
  const statuses = []
  for (let n = 0; n < 5; n++) statuses.push((await read()).status)
  expect(statuses).toEqual([200, 503, 503, 200, 200])
  expect(on.control.log().calls.filter(({ fault }) => fault === 'transient')).toHaveLength(2)
})

test('a share of calls can fail, the same ones for the same seed', async () => {
  const run = async () => {
    const { on, read } = await open()
    on.control.addFault({ kind: 'transient', times: 100, probability: 0.5 })
    const statuses = []
    for (let n = 0; n < 20; n++) statuses.push((await read()).status)
    return statuses
  }
  const first = await run()
  expect(new Set(first)).toEqual(new Set([200, 503]))
  expect(await run()).toEqual(first)
})
