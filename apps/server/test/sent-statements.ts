import { Client } from 'pg'

/** What this process sends to the database while something runs: tests of other things must not run beside it. */
export async function sentStatements(run: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = []
  const original = Client.prototype.query
  Client.prototype.query = function (this: unknown, ...args: unknown[]) {
    const [query] = args as [string | { text: string }]
    sent.push(typeof query === 'string' ? query : query.text)
    return original.apply(this as Client, args as never)
  } as never
  try {
    await run()
  } finally {
    Client.prototype.query = original
  }
  return sent
}
