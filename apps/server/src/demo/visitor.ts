import { setTimeout as wait } from 'node:timers/promises'

/** The server as a browser reaches it, with one person's cookie and organisation. */
export interface Visitor {
  /** The data of a query or mutation; an error is thrown with its words. */
  ask<T>(query: string, variables?: object): Promise<T>
  /** Where an address of this server, or one that Meta sent, leads to. */
  follow(address: string): Promise<string>
  /** Waits for a job to end; throws with its words when it failed. */
  untilDone(jobId: string): Promise<void>
}

const pollMs = 1_000

export function visitorOf(baseUrl: string, cookie: string, organizationId: string): Visitor {
  const headers = { cookie, 'x-organization-id': organizationId, 'accept-language': 'pt-BR' }
  const ask = async <T>(query: string, variables: object = {}): Promise<T> => {
    const answer = await fetch(`${baseUrl}/graphql`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await answer.json()) as { data: T | null; errors?: { message: string }[] }
    if (errors?.[0] || !data) throw new Error(errors?.[0]?.message ?? `The server answered ${answer.status}`)
    return data
  }
  return {
    ask,
    async follow(address) {
      const answer = await fetch(address, { headers, redirect: 'manual' })
      return answer.headers.get('location') ?? ''
    },
    async untilDone(jobId) {
      for (;;) {
        const { job } = await ask<{ job: { status: string; message: string } }>(
          'query ($id: ID!) { job(id: $id) { status message } }',
          { id: jobId },
        )
        if (job.status === 'COMPLETED') return
        if (job.status === 'FAILED' || job.status === 'CANCELED') throw new Error(job.message)
        await wait(pollMs)
      }
    },
  }
}
