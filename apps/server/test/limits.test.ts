import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, given } from './given.ts'
import { type TestServer, withServer } from './with-server.ts'

let server: TestServer
let owner: Caller
beforeAll(async () => {
  server = await withServer({ worker: false })
  owner = await given(server).owner()
})
afterAll(() => server?.close())

const nested = (depth: number) => `${'{ children '.repeat(depth)}{ id }${' }'.repeat(depth)}`
const chained = Array.from({ length: 19 }, (_, i) => `fragment f${i} on Job { ...f${i + 1} a: id ...f${i + 1} }`).join(
  ' ',
)

/** Documents that would cost much, as a query and as a subscription. */
const hostile: Record<string, { query: string; subscription: string }> = {
  deep: {
    query: `{ job(id: "x") ${nested(14)} }`,
    subscription: `subscription { jobProgress(jobId: "x") ${nested(14)} }`,
  },
  'full of aliases': {
    query: `{ ${Array.from({ length: 9 }, (_, i) => `a${i}: job(id: "x") { b: id c: name }`).join(' ')} }`,
    subscription: `subscription { jobProgress(jobId: "x") { ${Array.from({ length: 30 }, (_, i) => `a${i}: id`).join(' ')} } }`,
  },
  'wide at its root': {
    query: `{ ${Array.from({ length: 11 }, () => 'connections { id }')
      .map((each, i) => (i ? `jobs { totalCount } ${each}` : each))
      .join(' ')} }`,
    subscription: `subscription { ${Array.from({ length: 11 }, () => 'jobsChanged { id } ').join(' ')} jobProgress(jobId: "x") { id } }`,
  },
  'chained fragments': {
    query: `{ job(id: "x") { ...f0 } } ${chained} fragment f19 on Job { id }`,
    subscription: `subscription { jobProgress(jobId: "x") { ...f0 } } ${chained} fragment f19 on Job { id }`,
  },
  costly: {
    query: `{ jobs(first: 100) { edges { node { children { children { id name status } id name } steps { key } } } } ${''} adAccounts(first: 100) { edges { node { connections { adAccounts { id name currency } } ${Array.from({ length: 150 }, () => 'id').join(' ')} } } } }`,
    subscription: `subscription { jobsChanged { ${Array.from({ length: 700 }, () => 'id name steps { key }').join(' ')} } }`,
  },
  'full of directives': {
    query: `{ job(id: "x") { ${Array.from({ length: 21 }, () => 'id @include(if: true)').join(' ')} } }`,
    subscription: `subscription { jobsChanged { ${Array.from({ length: 21 }, () => 'id @include(if: true)').join(' ')} } }`,
  },
  'of too many tokens': {
    query: `{ job(id: "x") { ${'id '.repeat(3_000)} } }`,
    subscription: `subscription { jobsChanged { ${'id '.repeat(3_000)} } }`,
  },
  'nested beyond parsing': {
    query: '{ a '.repeat(5_000),
    subscription: `subscription ${'{ a '.repeat(5_000)}`,
  },
  'of introspection': {
    query: '{ __schema { types { name } } }',
    subscription: 'subscription { __type(name: "Job") { name } }',
  },
  circular: {
    query: '{ job(id: "x") { ...a } } fragment a on Job { ...b } fragment b on Job { ...a }',
    subscription: 'subscription { jobsChanged { ...a } } fragment a on Job { ...b } fragment b on Job { ...a }',
  },
}

const send = async (path: string, query: unknown, headers: Record<string, string> = {}) => {
  const response = await fetch(server.url + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...owner.headers,
      ...headers,
    },
    body: typeof query === 'string' ? JSON.stringify({ query }) : (query as { raw: string }).raw,
  })
  return { status: response.status, text: await response.text() }
}

describe('the cost of rows whose number stands in an input', () => {
  const rows = (count: number) =>
    `rows { edges { node { ${Array.from({ length: count }, (_, i) => `line { currency figures { leads clicks ${i ? '' : 'ctr'} } }`).join(' ')} } } }`
  const asked = (first: string) =>
    `{ metrics(input: { from: "2026-11-01", to: "2026-11-02", breakdown: AD ${first} }) { ... on Metrics { ${rows(60)} } } }`

  it('is counted at that number', async () => {
    expect((await send('/graphql', asked('first: 100'))).text).toContain('costly')
    expect((await send('/graphql', asked('first: 10'))).text).toContain('"data":{')
    expect((await send('/graphql', asked(''))).text).toContain('"data":{')
    const inFragment = `query ($input: MetricsInput!) { metrics(input: $input) { ...wide } } fragment wide on Metrics { ${rows(60)} }`
    expect((await send('/graphql', inFragment)).text).toContain('costly')
  })
})

describe.each(Object.entries(hostile))('a document %s', (_name, { query, subscription }) => {
  it('is refused at both addresses with words and without a stack', async () => {
    for (const { text, status } of [await send('/graphql', query), await send('/graphql/stream', subscription)]) {
      expect(status).toBeLessThan(500)
      expect(text).toContain('BAD_INPUT')
      expect(text).not.toMatch(/stacktrace|node_modules|"data":\{/)
    }
  })
})

describe('the addresses', () => {
  it('do each their own kind of operation', async () => {
    expect((await send('/graphql', 'subscription { jobsChanged { id } }')).text).toContain('/graphql/stream')
    expect((await send('/graphql/stream', '{ connections { id } }')).text).toContain('/graphql')
    expect((await send('/graphql/stream', 'mutation { refreshAdAccounts { __typename } }')).text).toContain('BAD_INPUT')
  })

  it('refuse what a foreign page could send without asking first', async () => {
    for (const path of ['/graphql', '/graphql/stream']) {
      const form = await fetch(`${server.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain', ...owner.headers },
        body: JSON.stringify({ query: '{ connections { id } }' }),
      })
      expect(form.status).toBeGreaterThanOrEqual(400)
      const read = await fetch(`${server.url}${path}?query=${encodeURIComponent('{connections{id}}')}`, {
        headers: owner.headers,
      })
      expect(read.status).toBeGreaterThanOrEqual(400)
    }
  })

  it('refuse bodies that are too large, broken, empty or of several operations', async () => {
    for (const path of ['/graphql', '/graphql/stream']) {
      expect((await send(path, `{ job(id: "${'x'.repeat(1_400_000)}") { id } }`)).status).toBe(413)
      for (const raw of ['', '{', '[]', '[{"query":"{me{id}}"}]', '{"query":5}', 'null']) {
        const { status, text } = await send(path, { raw })
        // The stream's protocol answers some faults with 200 and the errors inside: what counts is that nothing was done.
        if (status === 200) expect(text).toContain('"errors"')
        else expect(status).toBeGreaterThanOrEqual(400)
        expect(text).not.toContain('"data":{')
        expect(status).toBeLessThan(500)
        expect(text).not.toMatch(/node_modules|at .*\(.*:\d+:\d+\)/)
      }
    }
  })

  it('allow no other origin', async () => {
    const answer = await fetch(`${server.url}/graphql/stream`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.test', 'access-control-request-method': 'POST' },
    })
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })
})

it('answers a bug with a reference and keeps its words to the log', async () => {
  const { text } = await send('/graphql', '{ jobs(after: "bm90IGpzb24") { totalCount } }')
  expect(text).toContain('BAD_INPUT')
  const broken = await owner.ask('{ jobs(first: 0) { totalCount } }')
  expect(broken.errors?.[0]?.extensions.code).toBe('BAD_INPUT')
})

it('says whether it is alive and ready', async () => {
  expect(await (await fetch(`${server.url}/livez`)).json()).toMatchObject({ status: 'alive' })
  expect(await (await fetch(`${server.url}/readyz`)).json()).toMatchObject({ status: 'ready' })
})
