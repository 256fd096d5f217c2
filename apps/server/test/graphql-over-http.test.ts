import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { given } from './given.ts'
import { type TestServer, withServer } from './with-server.ts'

let server: TestServer
let cookie: string
beforeAll(async () => {
  server = await withServer({ worker: false })
  cookie = (await given(server).owner()).headers.cookie ?? ''
})
afterAll(() => server?.close())

const audits = serverAudits({
  url: () => `${server.url}/graphql`,
  fetchFn: (url: string, init: RequestInit) => fetch(url, { ...init, headers: { ...init.headers, cookie } }),
})

/** They ask by introspection, which is closed to strangers, or by GET with a form's type, which is refused as a foreign page's. */
const closed = [
  'MUST accept utf-8 encoded request',
  'MUST allow map {variables} parameter when accepting application/json',
  'SHOULD allow map {variables} parameter when accepting application/graphql-response+json',
  'MAY accept application/x-www-form-urlencoded formatted GET requests',
]

describe('GraphQL over HTTP at /graphql', () => {
  it.each(audits.filter(({ name }) => !closed.includes(name)))('$name', async (audit) => {
    const result = await audit.fn()
    // Warnings and notices are choices: no GET without a preflight header, 400 for documents that are wrong.
    expect(result.status, 'reason' in result ? result.reason : '').not.toBe('error')
  })
})
