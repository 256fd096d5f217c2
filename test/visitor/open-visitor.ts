import type { Stage } from '../stage.ts'

/** Somebody who owns an organisation and uses the product by its API, as the screens do. */
export interface Visitor {
  readonly organizationId: string
  /** As `name=value; name=value`: with it a browser is signed in too. */
  readonly cookie: string
  /** The data of a query or mutation. @throws with the words of its first error, or what the connection broke with */
  ask<T>(query: string, variables?: object): Promise<T>
  /** Where the server sends a browser that opens this address. */
  follow(address: string): Promise<string>
}

/** Signs a person up and founds an organisation of that name for them. */
export async function openVisitor(stage: Stage, name: string): Promise<Visitor> {
  const headers = { 'content-type': 'application/json', origin: stage.url, 'accept-language': 'pt-BR' }
  const entered = await fetch(`${stage.url}/auth/sign-up/email`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ name, email: `${crypto.randomUUID()}@example.com`, password: 'correct horse battery' }),
  })
  if (!entered.ok) throw new Error(`Nobody could sign up: ${entered.status} ${await entered.text()}`)
  const cookie = entered.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
  const person = askAs(stage.url, { ...headers, cookie })
  const found = `mutation ($name: String!) { createOrganization(input: { name: $name }) {
    ... on OrganizationCreated { organization { id } } } }`
  const made = await person<{ createOrganization: { organization: { id: string } } }>(found, { name })
  const organizationId = made.createOrganization.organization.id
  const own = { ...headers, cookie, 'x-organization-id': organizationId }
  return {
    organizationId,
    cookie,
    ask: askAs(stage.url, own),
    async follow(address) {
      const answer = await fetch(address, { headers: own, redirect: 'manual' })
      return answer.headers.get('location') ?? `status ${answer.status}`
    },
  }
}

function askAs(url: string, headers: Record<string, string>): Visitor['ask'] {
  return async (query, variables = {}) => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await answer.json()) as { data: never; errors?: { message: string }[] }
    if (errors?.[0] || !data) throw new Error(errors?.[0]?.message ?? `The server answered ${answer.status}`)
    return data
  }
}
