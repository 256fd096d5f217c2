import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createMeta, type MetaCall } from '../index.ts'
import { caught } from '../stage/caught.ts'
import { errorLine, openStage, testSecret, testToken } from '../stage/open-stage.ts'

const person = { body: { id: '1', name: 'Ana' } }

describe('a call', () => {
  it('carries the token in a header only, the proof always, and the version in the path', async () => {
    const stage = await openStage([person])
    await stage.session.me()
    const [heard] = stage.heard
    expect(heard?.path).toBe('/v25.0/me')
    expect(heard?.headers.authorization).toBe(`Bearer ${testToken}`)
    expect(heard?.query.get('appsecret_proof')).toBe(createHmac('sha256', testSecret).update(testToken).digest('hex'))
    expect(heard?.query.toString()).not.toContain(testToken)
  })

  it('is told to both listeners without query or token, with what it drew', async () => {
    const usage = { 'x-app-usage': '{"call_count":12}' }
    const stage = await openStage([{ ...person, headers: usage }])
    const own: MetaCall[] = []
    await stage.meta.withToken(testToken, { onCall: (call) => own.push(call) }).me()
    expect(own).toEqual(stage.calls)
    expect(own).toEqual([
      expect.objectContaining({
        method: 'GET',
        path: '/v25.0/me',
        status: 200,
        counted: 1,
        usage: expect.objectContaining({ percent: 12 }),
      }),
    ])
    expect(JSON.stringify(own)).not.toContain('proof')
    expect(JSON.stringify(own)).not.toContain(testToken)
  })

  it('says when another version answered, or none will', async () => {
    const warned = { 'x-ad-api-version-warning': 'The call has been auto-upgraded to v26.0.' }
    const stage = await openStage([
      { ...person, headers: warned },
      { ...person, headers: { 'facebook-api-version': 'v26.0' } },
      { ...person, headers: { 'facebook-api-version': 'v25.0' } },
      person,
      errorLine(2635, undefined, { message: '(#2635) You are calling a deprecated version: EAAtoken0 https://x/' }),
    ])
    for (let i = 0; i < 4; i += 1) await stage.session.me()
    expect(await caught(stage.session.me())).toMatchObject({ kind: 'version' })
    expect(stage.calls.map((call) => call.versionNotice)).toEqual([
      { kind: 'upgraded', text: 'The call has been auto-upgraded to v26.0.', served: null },
      { kind: 'upgraded', text: 'Answered by v26.0 instead of v25.0.', served: 'v26.0' },
      undefined,
      undefined,
      { kind: 'dead', text: '(#2635) You are calling a deprecated version: [hidden] [link]', served: null },
    ])
  })

  it('shows no secret of the client when client and session are printed', async () => {
    const stage = await openStage([person])
    const { inspect } = await import('node:util')
    for (const print of [inspect(stage.meta, { depth: 9 }), inspect(stage.session), JSON.stringify(stage.session)]) {
      expect(print).not.toContain(testToken)
      expect(print).not.toContain(testSecret)
    }
  })
})

describe('what passes is tried again', () => {
  const passing: [string, Parameters<typeof openStage>[0]][] = [
    ['code 2', [errorLine(2, undefined, { status: 503 }), person]],
    ['an unknown code said to be transient', [errorLine(9999, undefined, { is_transient: true }), person]],
    ['HTML from a gateway', [{ status: 502, body: '<html>Bad Gateway</html>' }, person]],
    ['200 with words instead of JSON', [{ body: 'Service Unavailable' }, person]],
    ['200 with an error', [errorLine(2, undefined, { status: 200 }), person]],
    ['200 with nothing', [{ body: '' }, person]],
    ['200 with an unexpected form', [{ body: { hello: 1 } }, person]],
    ['a body cut off', [{ ...person, cut: true }, person]],
    ['a connection dropped', [{ hangUp: true }, person]],
  ]
  it.each(passing)('%s', async (_, script) => {
    const stage = await openStage(script)
    expect(await stage.session.me()).toEqual({ id: '1', name: 'Ana' })
    expect(stage.heard).toHaveLength(2)
    expect(stage.slept).toEqual([1000])
  })

  it('three times at most, after 1, 2 and 4 seconds with a little chance on top', async () => {
    const stage = await openStage([errorLine(2)], { random: () => 0.8 })
    const error = await caught(stage.session.me())
    expect(error).toMatchObject({ kind: 'transient', code: 2 })
    expect(stage.heard).toHaveLength(4)
    expect(stage.slept).toEqual([1200, 2400, 4800])
    expect(stage.calls.map((call) => call.error?.code)).toEqual([2, 2, 2, 2])
  })

  it('twice only for code 1/99', async () => {
    const stage = await openStage([errorLine(1, 99, { status: 500 })])
    expect(await caught(stage.session.me())).toMatchObject({ kind: 'transient', subcode: 99 })
    expect(stage.heard).toHaveLength(3)
  })

  it('"reduce the amount" too, where nothing can be reduced', async () => {
    const stage = await openStage([errorLine(1, undefined, { status: 500 }), person])
    await stage.session.me()
    expect(stage.heard).toHaveLength(2)
  })
})

describe('what will not pass is not repeated', () => {
  const lasting = [
    [10],
    [100],
    [100, 33],
    [102],
    [190],
    [190, 463],
    [200],
    [294],
    [2635],
    [3018],
    [2500],
    [4],
    [17],
    [613],
    [80004],
    [368],
  ] as const
  it.each(lasting)('code %j/%j', async (code, subcode?: number) => {
    const stage = await openStage([errorLine(code, subcode, { is_transient: true })])
    await caught(stage.session.me())
    expect(stage.heard).toHaveLength(1)
    expect(stage.slept).toEqual([])
  })

  it('nor is an id followed that does not look like one', async () => {
    const stage = await openStage([person])
    for (const id of ['../me', '1?fields=x', 'me', '', 'act_x', '1/2']) {
      expect(await caught(stage.session.creative(id))).toMatchObject({ kind: 'request', reason: 'badArgument' })
      expect(await caught(stage.session.adAccount(id))).toMatchObject({ kind: 'request', reason: 'badArgument' })
    }
    expect(stage.heard).toHaveLength(0)
  })
})

describe('time', () => {
  it('runs out when Meta does not answer, or does not finish answering', async () => {
    const stage = await openStage([{ silent: true }, { silent: true }, person], { timeoutMs: 300 })
    expect(await stage.session.me()).toEqual({ id: '1', name: 'Ana' })
    expect(stage.calls.slice(0, 2).map((call) => call.error?.kind)).toEqual(['unreachable', 'unreachable'])
  })

  it('is given up at once when the caller says so, before, during and between tries', async () => {
    const early = await openStage([person], { signal: AbortSignal.abort() })
    expect(await caught(early.session.me())).toMatchObject({ kind: 'cancelled' })
    expect(early.heard).toHaveLength(0)

    const hand = new AbortController()
    const during = await openStage(
      () => {
        hand.abort()
        return { silent: true }
      },
      { signal: hand.signal },
    )
    expect(await caught(during.session.me())).toMatchObject({ kind: 'cancelled' })
    expect(during.heard).toHaveLength(1)

    const other = new AbortController()
    const between = await openStage([errorLine(2)], { signal: other.signal, sleep: async () => other.abort() })
    expect(await caught(between.session.me())).toMatchObject({ kind: 'cancelled' })
    expect(between.heard).toHaveLength(1)
  })

  it('is really waited for when no sleep is injected, and the wait ends with the signal', async () => {
    const hand = new AbortController()
    const stage = await openStage(
      () => {
        setTimeout(() => hand.abort(), 20)
        return errorLine(2)
      },
      { sleep: undefined, signal: hand.signal },
    )
    expect(await caught(stage.session.me())).toMatchObject({ kind: 'cancelled' })
    expect(stage.heard).toHaveLength(1)
  })

  it('is not spent on a place where nobody listens', async () => {
    const meta = createMeta({
      appId: '1',
      appSecret: 's',
      redirectUri: 'x',
      graphUrl: 'http://127.0.0.1:1',
      sleep: async () => {},
    })
    const error = await caught(meta.withToken('t').me())
    expect(error).toMatchObject({ kind: 'unreachable', reason: 'connection', code: null })
    expect(error.message).not.toContain('127.0.0.1')
    await meta.close()
  })
})
