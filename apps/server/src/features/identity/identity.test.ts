import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { given } from '../../../test/given.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await withServer({ worker: false })
})
afterAll(() => server?.close())

const organization = '{ organization { id name role members { email role } invitations { id acceptUrl } } }'

describe('signing in', () => {
  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.url, ...headers },
      body: JSON.stringify(body),
    })

  it('makes a session that GraphQL knows, and ends it', async () => {
    const person = { name: 'Ana', email: 'ana@example.test', password: 'correct horse battery' }
    expect((await post('sign-up/email', person)).status).toBe(200)
    const entered = await post('sign-in/email', person)
    const cookie = entered.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ')
    expect(entered.headers.getSetCookie().join()).toMatch(/HttpOnly.*SameSite=Lax/i)
    const ana = given(server).nobody.with({ cookie })
    expect((await ana.get('{ me { name email memberships { role } } }')).me).toEqual({
      name: 'Ana',
      email: person.email,
      memberships: [],
    })
    await post('sign-out', {}, { cookie })
    expect((await ana.ask('{ me { id } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })

  it('refuses a wrong password, a short one and a foreign page', async () => {
    const bad = { name: 'B', email: 'bad@example.test', password: 'short' }
    expect((await post('sign-up/email', bad)).status).toBe(400)
    expect((await post('sign-in/email', { email: 'ana@example.test', password: 'not this one at all' })).status).toBe(
      401,
    )
    const foreign = await post(
      'sign-in/email',
      { email: 'ana@example.test', password: 'correct horse battery' },
      { origin: 'https://evil.test', cookie: 'x=1' },
    )
    expect(foreign.status).toBe(403)
  })

  it('hides every other address of the login library', async () => {
    for (const path of ['organization/create', 'api-key/create', 'change-password', 'delete-user', 'update-user']) {
      expect((await post(path, {})).status).toBe(404)
    }
  })
})

describe('organisations', () => {
  it('answers a foreign organisation like one that does not exist', async () => {
    const [ana, bob] = [await given(server).owner('Ana & Co'), await given(server).owner('Bob & Co')]
    const ask = (id: string) => ana.with({ 'x-organization-id': id }).ask(organization)
    const foreign = await ask(bob.organizationId ?? '')
    expect(foreign).toEqual(await ask('018f0000-0000-7000-8000-000000000000'))
    expect(foreign).toEqual(await ask('not an id'))
    expect(foreign.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect((await ana.get(organization)).organization).toMatchObject({ name: 'Ana & Co', role: 'OWNER' })
  })

  it('lets an invited person in with the role of the invitation, once', async () => {
    const owner = await given(server).owner()
    const viewer = await given(server).member(owner, 'VIEWER')
    expect((await viewer.get(organization)).organization.role).toBe('VIEWER')
    const invite = 'mutation { inviteMember(input: { email: "x@example.test", role: MEMBER }) { __typename } }'
    expect((await viewer.ask(invite)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect((await viewer.get(organization)).organization.invitations).toEqual([])
    expect((await owner.get(invite)).inviteMember.__typename).toBe('MemberInvited')
  })

  it('refuses an invitation that is for somebody else, was cancelled or never was', async () => {
    const [owner, stranger] = [await given(server).owner(), await given(server).signUp()]
    const invite =
      'mutation { inviteMember(input: { email: "wanted@example.test", role: ADMIN }) { ... on MemberInvited { invitation { id } } } }'
    const { id } = (await owner.get(invite)).inviteMember.invitation
    const accept =
      'mutation ($id: ID!) { acceptInvitation(input: { id: $id }) { __typename ... on InvitationNotUsable { reason message } } }'
    expect((await stranger.get(accept, { id })).acceptInvitation.reason).toBe('OTHER_EMAIL')
    expect((await stranger.get(accept, { id: 'nonsense' })).acceptInvitation.reason).toBe('UNKNOWN')
    await owner.get('mutation ($id: ID!) { cancelInvitation(input: { id: $id }) { __typename } }', { id })
    const wanted = await given(server).signUp('wanted@example.test')
    expect((await wanted.get(accept, { id })).acceptInvitation.reason).toBe('CANCELED')
  })

  it('keeps at least one owner, and only owners make owners', async () => {
    const owner = await given(server).owner()
    const admin = await given(server).member(owner, 'ADMIN')
    const members = (await owner.get('{ organization { members { id role } } }')).organization.members
    const idOf = (role: string) => members.find((each: { role: string }) => each.role === role).id
    const change =
      'mutation ($id: ID!, $role: Role!) { changeMemberRole(input: { memberId: $id, role: $role }) { __typename } }'
    expect((await owner.get(change, { id: idOf('OWNER'), role: 'ADMIN' })).changeMemberRole.__typename).toBe(
      'LastOwner',
    )
    expect((await admin.ask(change, { id: idOf('ADMIN'), role: 'OWNER' })).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    )
    expect((await owner.get(change, { id: idOf('ADMIN'), role: 'OWNER' })).changeMemberRole.__typename).toBe(
      'MemberChanged',
    )
    const remove = 'mutation ($id: ID!) { removeMember(input: { memberId: $id }) { __typename } }'
    expect((await owner.get(remove, { id: idOf('ADMIN') })).removeMember.__typename).toBe('MemberRemoved')
    expect((await admin.ask('{ organization { id } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })
})

describe('API keys', () => {
  it('read, or also operate, and never administer', async () => {
    const owner = await given(server).owner()
    const [reader, operator] = [await given(server).key(owner, 'READ'), await given(server).key(owner, 'OPERATE')]
    expect((await reader.get('{ organization { role } }')).organization.role).toBe('VIEWER')
    expect((await operator.get('{ organization { role } }')).organization.role).toBe('MEMBER')
    const cancel = 'mutation { cancelJob(input: { jobId: "018f0000-0000-7000-8000-000000000000" }) { __typename } }'
    expect((await reader.ask(cancel)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect((await operator.get(cancel)).cancelJob.__typename).toBe('NotFound')
    for (const key of [reader, operator]) {
      expect((await key.ask('{ apiKeys { id } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
      expect((await key.ask('{ me { id } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
    }
  })

  it('keeps no secret, shows its beginning, and stops at once when revoked', async () => {
    const owner = await given(server).owner()
    const key = await given(server).key(owner, 'READ')
    const secret = key.headers.authorization?.slice('Bearer '.length) ?? ''
    const [row] = (await owner.get('{ apiKeys { id start scope } }')).apiKeys
    expect(secret.startsWith(row.start)).toBe(true)
    const { rows } = await server.world.directory.pool.query('select * from apikey')
    expect(JSON.stringify(rows)).not.toContain(secret)
    await owner.get('mutation ($id: ID!) { revokeApiKey(input: { id: $id }) { __typename } }', { id: row.id })
    expect((await key.ask('{ organization { id } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })
})
