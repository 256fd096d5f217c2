import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { MetaError, type MetaErrorKind } from '../errors.ts'
import { decodeAnswer } from './decode.ts'

type Row = [code: number, subcode: number | null, status: number, kind: MetaErrorKind, more?: Partial<MetaError>]

const table: Row[] = [
  [1, null, 500, 'tooMuchData'],
  [1, null, 400, 'transient'],
  [1, 99, 500, 'transient'],
  [1, 2853001, 400, 'request', { reason: 'profileNotLinked' }],
  [2, null, 503, 'transient'],
  [2, 1504038, 400, 'tooMuchData'],
  [2, 1504041, 400, 'request', { reason: 'badQuery' }],
  [2, 1504042, 400, 'request', { reason: 'badQuery' }],
  [2, 1504043, 400, 'transient'],
  [2, 1504044, 400, 'transient'],
  [-2, 2490547, 400, 'transient'],
  [-3, 1504045, 400, 'tooMuchData'],
  [-1, 1504018, 400, 'tooMuchData'],
  [-1, 1504022, 400, 'throttled', { scope: 'app' }],
  [-3, null, 400, 'transient'],
  [-7, 12345, 400, 'transient'],
  [3, null, 400, 'permission', { reason: 'missingCapability' }],
  [4, null, 403, 'throttled', { scope: 'app' }],
  [4, 1504022, 400, 'throttled', { scope: 'app' }],
  [4, 1504039, 400, 'throttled', { scope: 'app' }],
  [10, null, 403, 'permission', { reason: 'missingScope' }],
  [17, null, 400, 'throttled', { scope: 'token' }],
  [17, 2446079, 400, 'throttled', { scope: 'account', retryAfterSeconds: 300 }],
  [17, 1885172, 400, 'throttled', { scope: 'account', reason: 'spendLimitEdits', retryAfterSeconds: 86_400 }],
  [32, null, 400, 'throttled', { scope: 'token' }],
  [100, null, 400, 'request'],
  [100, 33, 400, 'permission', { reason: 'absentOrForbidden' }],
  [100, 36007, 400, 'authorization', { reason: 'codeExpired' }],
  [100, 36008, 400, 'authorization', { reason: 'redirectMismatch' }],
  [100, 36009, 400, 'authorization', { reason: 'codeUsed' }],
  [100, 1487534, 400, 'tooMuchData'],
  [100, 1504018, 400, 'tooMuchData'],
  [100, 2804003, 400, 'request', { reason: 'eventTooOld' }],
  [100, 3191001, 400, 'permission', { reason: 'absentOrForbidden' }],
  [102, null, 400, 'authorization', { reason: 'sessionInvalid' }],
  [104, null, 400, 'request', { reason: 'wrongSignature' }],
  [190, null, 401, 'authorization', { reason: 'invalidToken' }],
  [190, 458, 400, 'authorization', { reason: 'revoked' }],
  [190, 459, 400, 'authorization', { reason: 'checkpoint' }],
  [190, 460, 400, 'authorization', { reason: 'passwordChanged' }],
  [190, 463, 400, 'authorization', { reason: 'expired' }],
  [190, 464, 400, 'authorization', { reason: 'unconfirmed' }],
  [190, 467, 400, 'authorization', { reason: 'invalidated' }],
  [190, 492, 400, 'permission', { reason: 'noPageRole' }],
  [200, null, 403, 'permission', { reason: 'missingScope' }],
  [270, null, 400, 'permission', { reason: 'developmentAccess' }],
  [294, null, 400, 'permission', { reason: 'appNotApproved' }],
  [299, null, 403, 'permission', { reason: 'missingScope' }],
  [341, null, 400, 'transient'],
  [368, 1390008, 400, 'throttled', { scope: 'token', reason: 'blocked', retryAfterSeconds: 14_400 }],
  [506, null, 400, 'request', { reason: 'duplicate' }],
  [368, null, 400, 'throttled', { scope: 'token', reason: 'blocked', retryAfterSeconds: 14_400 }],
  [613, null, 400, 'throttled', { scope: 'token' }],
  [613, 1996, 400, 'throttled', { scope: 'token' }],
  [613, 1487632, 400, 'throttled', { scope: 'account', reason: 'budgetEdits', retryAfterSeconds: 3600 }],
  [613, 1487742, 400, 'throttled', { scope: 'account', retryAfterSeconds: 300 }],
  [613, 5044001, 400, 'throttled', { scope: 'account' }],
  [803, null, 404, 'request', { reason: 'unknownObject' }],
  [960, null, 400, 'transient', { reason: 'batchTimedOut' }],
  [2500, null, 400, 'request', { reason: 'badQuery' }],
  [2635, null, 400, 'version'],
  [3018, null, 400, 'request', { reason: 'tooOld' }],
  [2635, null, 200, 'version'],
  [100, 1487390, 400, 'request'],
  [80001, 2446079, 400, 'throttled', { scope: 'account' }],
  [80002, 2446079, 400, 'throttled', { scope: 'account' }],
  [80003, 2446079, 400, 'throttled', { scope: 'account' }],
  [80005, 2446079, 400, 'throttled', { scope: 'account' }],
  [80006, 2446079, 400, 'throttled', { scope: 'account' }],
  [80008, 2446079, 400, 'throttled', { scope: 'account' }],
  [80009, 2446079, 400, 'throttled', { scope: 'account' }],
  [80000, 2446079, 400, 'throttled', { scope: 'account' }],
  [80004, 2446079, 400, 'throttled', { scope: 'account' }],
  [80014, null, 400, 'throttled', { scope: 'account' }],
  [80015, null, 400, 'request'],
  [12345, null, 503, 'transient'],
]

describe('error envelopes', () => {
  it.each(table)('code %j/%j with HTTP %j is %s', (code, subcode, status, kind, more = {}) => {
    const error = failure(status, { error: { message: 'words', code, ...(subcode ? { error_subcode: subcode } : {}) } })
    expect(error).toMatchObject({ kind, code, subcode, status, ...more })
  })

  it('are recognised with HTTP 200 as well', () => {
    expect(failure(200, { error: { code: 190, error_subcode: 463, message: 'm' } }).kind).toBe('authorization')
  })

  it('may say themselves that an unknown code will pass, or that an unknown failure will not', () => {
    expect(failure(400, { error: { code: 9999, message: 'm', is_transient: true } }).kind).toBe('transient')
    expect(failure(400, { error: { code: 9999, message: 'm' } }).kind).toBe('request')
    expect(failure(400, { error: { code: 1, error_subcode: 77, message: 'm', is_transient: false } }).kind).toBe(
      'request',
    )
    expect(failure(400, { error: { code: 100, message: 'm', is_transient: true } }).kind).toBe('request')
  })

  it('may lack anything, or have it in odd forms', () => {
    expect(failure(500, { error: { message: 'm' } })).toMatchObject({ kind: 'transient', code: null, fbtraceId: null })
    expect(failure(400, { error: 'Bad things' })).toMatchObject({ kind: 'request', detail: 'Bad things' })
    const odd = { error: { code: '190', error_subcode: '463', error_data: '{"x":1}', message: 7 } }
    expect(failure(400, odd)).toMatchObject({ kind: 'authorization', code: 190, subcode: 463, detail: null })
    const bare = {
      error: { code: 80004, message: 'm', error_data: '{"blame_field_specs":[["x"]]}', is_transient: 'yes' },
    }
    expect(failure(500, bare)).toMatchObject({ kind: 'throttled', fbtraceId: null })
    expect(failure(400, { error: { code: 190, error_subcode: null, type: 7, error_data: {} } })).toMatchObject({
      kind: 'authorization',
      subcode: null,
    })
  })
})

describe('bodies that are not what they should be', () => {
  const rows: [string, number, string, MetaErrorKind][] = [
    ['an HTML page from a gateway', 502, '<html><body>Bad Gateway</body></html>', 'transient'],
    ['a good status without JSON', 200, 'Service Unavailable', 'transient'],
    ['a body cut off', 200, '{"data":[{"id":"1"}', 'transient'],
    ['nothing', 200, '', 'transient'],
    ['HTML with a status of our fault', 404, '<html></html>', 'request'],
    ['HTML saying too many', 429, '<html></html>', 'throttled'],
    ['JSON without error under a bad status', 503, '{"data":[]}', 'transient'],
    ['a redirect', 302, '{}', 'request'],
  ]
  it.each(rows)('%s is decoded by its status', (_, status, body, kind) => {
    expect(fail({ status, headers: {}, body }).kind).toBe(kind)
  })

  it('gives the value when all is well', () => {
    expect(decodeAnswer({ status: 200, headers: {}, body: '{"id":1}' })).toEqual({ id: 1 })
    expect(decodeAnswer({ status: 200, headers: {}, body: '{"error":null,"id":1}' })).toEqual({ error: null, id: 1 })
  })
})

describe('waits', () => {
  it('are the longest that anything announces, minutes and seconds told apart', () => {
    const headers = {
      'x-ad-account-usage': '{"acc_id_util_pct":100,"reset_time_duration":290}',
      'x-business-use-case-usage':
        '{"1":[{"type":"ads_insights","call_count":101,"estimated_time_to_regain_access":7}]}',
    }
    expect(fail({ status: 400, headers, body: '{"error":{"code":80000}}' }).retryAfterSeconds).toBe(420)
    expect(
      fail({ status: 400, headers: { 'retry-after': '900' }, body: '{"error":{"code":4}}' }).retryAfterSeconds,
    ).toBe(900)
  })
})

describe('the wait of a block by the score', () => {
  const usage = (text: string) => ({ 'x-ad-account-usage': text })
  const rows: [string, Record<string, string>, number][] = [
    ['announced in seconds', usage('{"reset_time_duration":7,"ads_api_access_tier":"development_access"}'), 7],
    ['not announced', {}, 300],
    ['not announced in the limited tier', usage('{"ads_api_access_tier":"development_access"}'), 300],
    ['not announced in the full tier', usage('{"ads_api_access_tier":"standard_access"}'), 60],
  ]
  it.each(rows)('%s', (_, headers, seconds) => {
    for (const [code, subcode] of [
      [17, 2446079],
      [613, 1487742],
    ]) {
      const body = JSON.stringify({ error: { code, error_subcode: subcode } })
      expect(fail({ status: 400, headers, body }).retryAfterSeconds).toBe(seconds)
    }
  })
})

describe('what an error shows', () => {
  const secrets = {
    token: 'EAAGexampletokenexampletokenexample',
    app: '900000000000001|abcdefghijklmnop',
    proof: '0f'.repeat(32),
    link: 'https://graph.facebook.com/v25.0/me?access_token=EAAGx',
  }
  const message = `Malformed access token ${secrets.token}, ${secrets.app} ${secrets.proof} see ${secrets.link}`

  it('never holds a token, a proof or a link, however it is printed', () => {
    const error = failure(400, { error: { code: 190, message, error_user_msg: message, fbtrace_id: secrets.link } })
    const prints = [
      error.message,
      JSON.stringify(error),
      inspect(error, { depth: 9 }),
      error.stack ?? '',
      String(error),
    ]
    for (const print of prints) for (const secret of Object.values(secrets)) expect(print).not.toContain(secret)
    expect(error.detail).toBe('Malformed access token [hidden], [hidden] [hidden] see [link]')
  })

  it('says what it is in a line, and keeps the trace id for support', () => {
    const error = failure(400, { error: { code: 190, error_subcode: 463, message: 'm', fbtrace_id: 'AbC_d-1' } })
    expect(error.message).toBe('Meta API: authorization, expired, code 190/463, HTTP 400')
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ kind: 'authorization', fbtraceId: 'AbC_d-1' })
  })
})

function failure(status: number, body: unknown): MetaError {
  return fail({ status, headers: {}, body: JSON.stringify(body) })
}

function fail(answer: Parameters<typeof decodeAnswer>[0]): MetaError {
  try {
    decodeAnswer(answer)
  } catch (error) {
    if (error instanceof MetaError) return error
    throw error
  }
  throw new Error('it was expected to fail, and did not')
}
