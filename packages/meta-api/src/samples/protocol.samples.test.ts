import { describe, expect, it } from 'vitest'
import { MetaError } from '../index.ts'
import { readTokenFacts } from '../oauth.ts'
import { readInsightRow } from '../objects/insight-row.ts'
import { readBatch } from '../protocol/batch.ts'
import { decodeAnswer } from '../protocol/decode.ts'
import { isRecord, parseJson } from '../protocol/json.ts'
import { readUsage } from '../protocol/usage.ts'
import { caught, collect } from '../stage/caught.ts'
import { openStage } from '../stage/open-stage.ts'
import { hasRecordings, recordings, recordingsTitle } from './recordings.ts'

interface Exchange {
  request: { method: string; uri: string }
  response: { status: number; headers: Record<string, string[]>; body: unknown }
}

function failure(status: number, body: unknown): MetaError {
  try {
    decodeAnswer({ status, headers: {}, body: JSON.stringify(body) })
  } catch (error) {
    if (error instanceof MetaError) return error
    throw error
  }
  throw new Error('it was expected to fail, and did not')
}

const textOf = (name: string) =>
  recordings('protocol', '.json').find((file) => file.name.endsWith(`/${name}`))?.text ?? ''

describe.skipIf(!hasRecordings)(`${recordingsTitle}: protocol`, () => {
  it('tokens are described, with and without an outer data, numbers as ids', () => {
    for (const name of ['debug-token-info.json', 'data-debug-token-info.json']) {
      expect(readTokenFacts(parseJson(textOf(name)))).toMatchObject({
        appId: '100000000000',
        userId: '1207059',
        isValid: true,
        scopes: ['email', 'publish_actions'],
        expiresAt: new Date(1352419328_000),
      })
    }
  })

  it('batches are taken apart, failed items too', () => {
    const simple = parseJson(textOf('batch-simple.json')) as unknown[]
    for (const item of readBatch(simple, simple.length)) {
      if (item !== null) expect(isRecord(decodeAnswer(item))).toBe(true)
      expect(readUsage(item?.headers ?? {})).toMatchObject({ percent: 2 })
    }
    const failed = parseJson(textOf('batch-first-error.json')) as unknown[]
    const [first] = readBatch(failed, failed.length)
    expect(() => decodeAnswer(first ?? { status: 0, headers: {}, body: '' })).toThrow(MetaError)
  })

  it('pages end where Meta says so, and never quietly', async () => {
    const last = await openStage([{ body: textOf('connection-same-cursor.json') }])
    expect(await collect(last.session.adAccounts())).toMatchObject([
      { after: null, items: [{ accountId: '260608571309741' }] },
    ])
    const on = await openStage([{ body: textOf('connection-nodata.json') }, { body: { data: [] } }])
    await collect(on.session.adAccounts())
    expect(on.heard[1]?.query.get('after')).toBe('aftercursos....')
    const lost = await openStage([{ body: textOf('connection-p1.json') }])
    expect(await caught(lost.session.permissions())).toMatchObject({ kind: 'transient' })
    expect(await caught(collect(lost.session.datasets('1')))).toMatchObject({ reason: 'brokenPaging' })
  })
})

describe.skipIf(!hasRecordings)(`${recordingsTitle}: errors`, () => {
  it('recorded ones are decoded without leaking their words', () => {
    const [file] = recordings('errors/keboola__component-meta', '.json')
    const list = parseJson(file?.text ?? '[]') as { status: number; body: { error: Record<string, unknown> } }[]
    expect(list.length).toBeGreaterThan(5)
    for (const { status, body } of list) {
      const error = failure(status, body)
      expect(error).toMatchObject({ code: body.error.code, subcode: body.error.error_subcode ?? null, status })
      expect(error).toMatchObject({ kind: body.error.error_subcode === 33 ? 'permission' : error.kind })
      expect(JSON.stringify(error)).not.toContain('://')
    }
  })

  it.each([
    [
      'exampleError.json',
      400,
      { kind: 'authorization', reason: 'passwordChanged', userTitle: 'A title', userMessage: 'A message' },
    ],
    ['oauthExampleError.json', 400, { kind: 'request', code: 1, subcode: 1965014, fbtraceId: 'EmOAvxDPlF2' }],
    ['ig_login_exception.json', 400, { kind: 'request', reason: 'badQuery' }],
  ])('%s', (name, status, expected) => {
    const text = recordings('errors', '.json').find((file) => file.name.endsWith(`/${name}`))?.text ?? ''
    expect(failure(status, parseJson(text))).toMatchObject(expected)
  })
})

describe.skipIf(!hasRecordings)(`${recordingsTitle}: traffic`, () => {
  const exchanges = recordings('recorded-http', '.json').flatMap(({ text }) => parseJson(text) as Exchange[])
  const isPage = ({ request, response }: Exchange) =>
    response.status === 200 &&
    /\/insights/.test(request.uri) &&
    isRecord(response.body) &&
    Array.isArray(response.body.data)

  it('every recorded row is read, days without delivery without numbers', () => {
    const rows = exchanges
      .filter(isPage)
      .flatMap(({ response }) => (response.body as { data: Record<string, unknown>[] }).data)
    expect(rows.length).toBeGreaterThan(500)
    for (const raw of rows) {
      const row = readInsightRow(raw)
      expect(row).toMatchObject({
        day: raw.date_start,
        spend: raw.spend ?? null,
        impressions: raw.impressions ?? null,
        raw,
      })
    }
  })

  it('every recorded refusal is an error, and nothing else is', () => {
    for (const { response } of exchanges) {
      const read = () => decodeAnswer({ ...response, body: JSON.stringify(response.body) })
      if (response.status === 200) expect(read).not.toThrow()
      else expect(read).toThrow(MetaError)
    }
  })

  it('the usage of every answer that told it is read', () => {
    const told = exchanges.filter(({ response }) => response.headers['x-business-use-case-usage'] !== undefined)
    expect(told.length).toBeGreaterThan(50)
    for (const { response } of told) {
      const usage = readUsage(response.headers)
      expect(usage).toMatchObject({ tier: 'standard_access', percent: expect.any(Number) })
      expect(usage?.percent).toBeLessThan(90)
    }
  })

  it('a listing of fifteen pages is followed to its end', async () => {
    const first = exchanges.findIndex(
      (e) => isPage(e) && (e.response.body as { paging?: { next?: string } }).paging?.next,
    )
    const start = exchanges[first]?.request.uri.split('?')[0]
    const pages = exchanges.slice(first).filter((e) => isPage(e) && e.request.uri.split('?')[0] === start)
    const end = pages.findIndex((e) => !(e.response.body as { paging: { next?: string } }).paging?.next)
    const script = pages.slice(0, end + 1).map(({ response }) => ({ body: response.body }))
    const stage = await openStage(script)
    const read = await collect(
      stage.session.insights('act_1', { since: '2025-01-01', until: '2025-12-31', level: 'account', limit: 25 }),
    )
    expect(read).toHaveLength(15)
    expect(new Set(read.flatMap((page) => page.items.map((row) => row.day))).size).toBe(365)
  })
})
