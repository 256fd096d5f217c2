import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildGraphqlSchema } from '../src/boot/build-schema.ts'
import { features } from '../src/boot/features.ts'
import { checksum } from './checksum.ts'
import { type Filled, fillOrganization } from './fill-organization.ts'
import { type Caller, given } from './given.ts'
import { idPaths, rootFields, selectAll } from './select-all.ts'
import { fixtures } from './tenancy-fixtures.ts'
import { type TestServer, withServer } from './with-server.ts'

const schema = buildGraphqlSchema(features)
const fields = rootFields(schema)
const unknownId = '018f0000-0000-7000-8000-000000000000'

let server: TestServer
let ours: Filled
let theirs: Filled
let admin: Client
beforeAll(async () => {
  server = await withServer({ now: '2026-11-19T15:00:00Z' })
  admin = new Client({ connectionString: server.database.url })
  await admin.connect()
  ours = await fillOrganization(server, 'ana')
  theirs = await fillOrganization(server, 'helen')
}, 240_000)
afterAll(async () => {
  await admin?.end()
  await server?.close()
})

describe('the list of root fields', () => {
  it.each(fields)('$field.name is classified: who may, and what each id is', ({ field }) => {
    const fixture = fixtures[field.name]
    expect(fixture, `add ${field.name} to tenancy-fixtures.ts`).toBeDefined()
    expect(Object.keys(fixture?.ids ?? {}).sort()).toEqual(idPaths(field).sort())
  })

  it('holds no field that is gone', () => {
    expect(Object.keys(fixtures).sort()).toEqual(fields.map(({ field }) => field.name).sort())
  })
})

describe.each(fields)('$kind $field.name', ({ kind, field }) => {
  const levels = kind === 'query' ? 2 : 1
  const document = () => {
    const variables = field.args.map((each) => `$${each.name}: ${each.type}`).join(', ')
    const args = field.args.map((each) => `${each.name}: $${each.name}`).join(', ')
    return `${kind} ${variables && `(${variables})`} { answer: ${field.name}${args && `(${args})`} ${selectAll(schema, field.type, levels)} }`
  }
  const call = (caller: Caller, variables: object): Promise<string> =>
    kind === 'subscription'
      ? firstEvent(caller, document(), variables)
      : caller.ask(document(), variables).then((answer) => JSON.stringify(answer))

  it('answers its own organisation', async () => {
    const fixture = fixtures[field.name]
    if (!fixture || fixture.isDestructive || kind === 'mutation') return
    expect(await call(ours.owner, fixture.variables(ours))).not.toContain('"errors"')
  })

  it("answers another organisation's id like one that does not exist, and tells nothing of it", async () => {
    const fixture = fixtures[field.name]
    if (!fixture || fixture.isBearer) return
    const before = await checksum(admin, theirs.owner.organizationId)
    for (const [path, idOf] of Object.entries(fixture.ids)) {
      const foreign = idOf(theirs)
      const withId = (id: string) => replaced(fixture.variables(ours), path, id)
      const [a, b] = [await call(ours.owner, withId(foreign)), await call(ours.owner, withId(unknownId))]
      expect(plain(a, foreign), `${field.name} ${path}`).toBe(plain(b, unknownId))
      for (const secret of theirs.canaries) expect(a).not.toContain(secret)
    }
    expect(await checksum(admin, theirs.owner.organizationId)).toBe(before)
  })

  it('is closed to nobody, to strangers and to roles below its own', async () => {
    const fixture = fixtures[field.name]
    if (!fixture) return
    const variables = fixture.variables(ours)
    expect(await call(given(server).nobody, variables)).toMatch(/UNAUTHENTICATED/)
    for (const caller of fixture.takes === 'PERSON' ? [ours.reader] : ours.below[fixture.takes]) {
      expect(await call(caller, variables)).toMatch(/FORBIDDEN|UNAUTHENTICATED/)
    }
    if (fixture.takes === 'PERSON') return
    const stranger = theirs.owner.with({ 'x-organization-id': ours.owner.organizationId ?? '' })
    const answer = await call(stranger, variables)
    expect(answer).toMatch(/FORBIDDEN/)
    for (const secret of ours.canaries) expect(answer).not.toContain(secret)
  })
})

/** What a stream says first, or that it said nothing for a moment. */
async function firstEvent(caller: Caller, query: string, variables: object): Promise<string> {
  const iterator = caller.stream().iterate({ query, variables: variables as Record<string, unknown> })
  const patience = new Promise<string>((resolve) => setTimeout(resolve, 700, 'silence'))
  const first = iterator.next().then(
    ({ value }) => JSON.stringify(value ?? 'ended'),
    (error: unknown) => JSON.stringify(error) + String(error),
  )
  const said = await Promise.race([first, patience])
  void iterator.return?.()
  return said
}

/** Without what may differ: the id that was asked for, references, times. */
const plain = (answer: string, id: string): string =>
  answer
    .replaceAll(id, '<id>')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<uuid>')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')

function replaced(variables: object, path: string, id: string): object {
  const copy = structuredClone(variables) as Record<string, unknown>
  const names = path.split('.')
  const last = names.pop() ?? ''
  let place = copy
  for (const name of names) {
    place[name] ??= {}
    place = place[name] as Record<string, unknown>
  }
  place[last] = Array.isArray(place[last]) || /Ids$|^ids$/.test(last) ? [id] : id
  return copy
}
