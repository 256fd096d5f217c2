import { createRequire } from 'node:module'

// The copy of pg that the entity manager has; others in this process are the login library's and the queue's.
const { Client } = createRequire(createRequire(import.meta.url).resolve('@mikro-orm/postgresql'))('pg')

/** A statement as it went to the database. */
export interface Sent {
  readonly text: string
  readonly values: unknown[]
}

/** What entity managers of this process send to the database while something runs: tests of other things must not run beside it. */
export async function sentStatements(run: () => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = []
  const original = Client.prototype.query
  Client.prototype.query = function (this: unknown, ...args: unknown[]) {
    const [query, values] = args as [string | Sent, unknown[] | undefined]
    const { text, values: own } = typeof query === 'string' ? { text: query, values } : query
    sent.push({ text, values: own ?? [] })
    return original.apply(this, args)
  }
  try {
    await run()
  } finally {
    Client.prototype.query = original
  }
  return sent
}
