import { createClient, type Client as StreamClient } from 'graphql-sse'
import type { TestServer } from './with-server.ts'

export interface GraphqlAnswer<T> {
  readonly data: T | null
  readonly errors?: readonly {
    message: string
    path?: readonly (string | number)[]
    extensions: { code: string; reference?: string }
  }[]
}

/** Somebody who asks over HTTP: a signed-in person in one of their organisations, or a tool with a key. */
export class Caller {
  constructor(
    readonly server: TestServer,
    readonly headers: Record<string, string>,
    readonly organizationId: string | null,
  ) {}

  with(headers: Record<string, string>): Caller {
    return new Caller(this.server, { ...this.headers, ...headers }, headers['x-organization-id'] ?? this.organizationId)
  }

  /** The whole answer, errors and all. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  async ask<T = any>(query: string, variables: object = {}): Promise<GraphqlAnswer<T>> {
    const response = await fetch(`${this.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers },
      body: JSON.stringify({ query, variables }),
    })
    return (await response.json()) as GraphqlAnswer<T>
  }

  /** The data; an error fails the test with what it says. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  async get<T = any>(query: string, variables: object = {}): Promise<T> {
    const { data, errors } = await this.ask<T>(query, variables)
    if (errors || !data) throw new Error(`${JSON.stringify(errors)} for ${query.slice(0, 80)}`)
    return data
  }

  stream(): StreamClient {
    return createClient({ url: `${this.server.url}/graphql/stream`, headers: this.headers, retryAttempts: 0 })
  }

  /** Follows a job by its subscription to its end; returns every state that was told. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  async follow(jobId: string, fields = 'status progress message error { code }'): Promise<any[]> {
    const seen: unknown[] = []
    const query = `subscription ($id: ID!) { jobProgress(jobId: $id) { ${fields} } }`
    for await (const { data, errors } of this.stream().iterate<{ jobProgress: unknown }>({
      query,
      variables: { id: jobId },
    })) {
      if (errors) throw new Error(JSON.stringify(errors))
      seen.push(data?.jobProgress)
    }
    return seen
  }
}

let count = 0

/** People and organisations, made through the product's own doors. */
export function given(server: TestServer) {
  const signUp = async (email = `person-${++count}-${Date.now()}@example.test`): Promise<Caller> => {
    const { auth } = server.world.directory
    const made = await auth.api.signUpEmail({
      body: { name: `Person ${count}`, email, password: 'correct horse battery' },
      returnHeaders: true,
    })
    const cookie = made.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ')
    return new Caller(server, { cookie }, null)
  }
  return {
    signUp,
    /** A person who owns an organisation of that name. */
    async owner(name = 'An agency'): Promise<Caller> {
      const person = await signUp()
      const query =
        'mutation ($name: String!) { createOrganization(input: { name: $name }) { ... on OrganizationCreated { organization { id } } } }'
      const { createOrganization } = await person.get(query, { name })
      return person.with({ 'x-organization-id': createOrganization.organization.id })
    },
    /** Somebody else in the owner's organisation, by invitation. */
    async member(owner: Caller, role: 'ADMIN' | 'MEMBER' | 'VIEWER'): Promise<Caller> {
      const email = `invited-${++count}-${Date.now()}@example.test`
      const { inviteMember } = await owner.get(
        'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { ... on MemberInvited { invitation { id } } } }',
        { input: { email, role } },
      )
      const person = await signUp(email)
      const accept = 'mutation ($id: ID!) { acceptInvitation(input: { id: $id }) { __typename } }'
      await person.get(accept, { id: inviteMember.invitation.id })
      return person.with({ 'x-organization-id': owner.organizationId ?? '' })
    },
    /** A tool with a key of the owner's organisation. */
    async key(owner: Caller, scope: 'READ' | 'OPERATE'): Promise<Caller> {
      const { createApiKey } = await owner.get(
        'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { ... on ApiKeyCreated { secret } } }',
        { input: { name: `A ${scope} tool`, scope } },
      )
      return new Caller(server, { authorization: `Bearer ${createApiKey.secret}` }, owner.organizationId)
    },
    nobody: new Caller(server, {}, null),
  }
}
