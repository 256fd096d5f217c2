import { type GraphQLInputType, getNamedType, isInputObjectType, isListType, isNonNullType } from 'graphql'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildGraphqlSchema } from '../src/boot/build-schema.ts'
import { features } from '../src/boot/features.ts'
import { checksum } from './checksum.ts'
import { type Filled, fillOrganization } from './fill-organization.ts'
import { rootFields } from './select-all.ts'
import { fixtures } from './tenancy-fixtures.ts'
import { type TestServer, withServer } from './with-server.ts'

const schema = buildGraphqlSchema(features)
const mutations = rootFields(schema).filter(({ kind, field }) => kind === 'mutation' && field.args.length > 0)

/** What people, tools and attackers send where something else was meant. */
const bad: Record<string, unknown> = {
  'empty text': '',
  blanks: ' \t\n ',
  'a NUL character': 'a\u0000b',
  'half a character': '\ud800',
  'very long text': 'x'.repeat(100_000),
  SQL: `'; drop table job; --`,
  markup: '<img src=x onerror=alert(1)>',
  'a number': 1e21,
  'a negative number': -1,
  'a fraction': 0.1,
  'a truth': true,
  nothing: null,
  'a list': [[[]]],
  'an object': { __proto__: { polluted: true }, $ne: null },
  'a huge list': Array.from({ length: 10_000 }, () => '018f0000-0000-7000-8000-000000000000'),
}

let server: TestServer
let org: Filled
let admin: Client
beforeAll(async () => {
  server = await withServer({ now: '2026-11-19T15:00:00Z', worker: false })
  const worker = await server.startWorker()
  admin = new Client({ connectionString: server.database.url })
  await admin.connect()
  org = await fillOrganization(server, 'ana')
  // What is accepted may add a job; nobody takes it, so that rows change by the calls alone.
  await worker.stop({ timeoutMs: 5_000 })
}, 240_000)
afterAll(async () => {
  await admin?.end()
  await server?.close()
})

describe.each(mutations)('$field.name', ({ field }) => {
  const type = field.args[0]?.type as GraphQLInputType
  const document = `mutation ($input: ${type}) { answer: ${field.name}(input: $input) { __typename ... on Problem { message } } }`

  it.each(paths(type))('refuses what is bad at %s in words, and writes nothing then', async (path) => {
    const sum = () => checksum(admin, org.owner.organizationId)
    let before = await sum()
    for (const [name, value] of Object.entries(bad)) {
      const usual = fixtures[field.name]?.variables(org) as { input: object } | undefined
      const input = withValue(usual?.input ?? {}, path, value)
      const { data, errors } = await org.owner.ask<{ answer: { __typename: string; message?: string } }>(document, {
        input,
      })
      const said = `${path} = ${name}: ${JSON.stringify({ data, errors }).slice(0, 300)}`
      expect(errors?.[0]?.extensions.code ?? 'none', said).not.toBe('INTERNAL')
      const message = errors?.[0]?.message ?? data?.answer.message
      if (message === undefined) {
        before = await sum() // accepted: what it does then is the feature's own test
        continue
      }
      expect(message.length, said).toBeGreaterThan(10)
      expect(message.length, said).toBeLessThan(2_000)
      // Without a path no resolver ran: such a document was refused as a whole.
      if (!errors || errors[0]?.path) expect(await sum(), said).toBe(before)
    }
  })
})

/** Every leaf of an input, as a path: `window.from`, `creativeIds.0`. */
function paths(type: GraphQLInputType, prefix = ''): string[] {
  const named = getNamedType(type)
  const here = prefix ? [prefix] : []
  if (!isInputObjectType(named)) return here
  return Object.values(named.getFields()).flatMap((each) => {
    const name = prefix ? `${prefix}.${each.name}` : each.name
    const inner = isNonNullType(each.type) ? each.type.ofType : each.type
    return isListType(inner) ? [name, ...paths(inner.ofType, `${name}.0`)] : paths(each.type, name)
  })
}

function withValue(input: object, path: string, value: unknown): object {
  const copy = structuredClone(input) as Record<string, unknown>
  const names = path.split('.')
  const last = names.pop() ?? ''
  let place = copy
  for (const [index, name] of names.entries()) {
    place[name] ??= /^\d+$/.test(names[index + 1] ?? last) ? [] : {}
    place = place[name] as Record<string, unknown>
  }
  place[last] = value
  return copy
}
