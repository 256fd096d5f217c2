import type { Stage } from '../stage.ts'

/** Causes something at the sandbox, as the buttons of its own screen do: `tellSandbox(stage, 'tokens/expire', {})`. */
export async function tellSandbox(stage: Stage, what: string, body: object): Promise<void> {
  await askSandbox(stage, what, body)
}

/** What the sandbox answers; with a body it is caused, without one only looked at. */
export async function askSandbox<T>({ sandboxUrl }: Stage, what: string, body?: object): Promise<T> {
  const sent = body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const answer = await fetch(`${sandboxUrl}/__control/${what}`, sent)
  if (!answer.ok) throw new Error(`The sandbox refused ${what}: ${await answer.text()}`)
  return (await answer.json()) as T
}

/** The id and the name of an account by its key. */
export async function accountOf({ sandboxUrl }: Stage, key: string): Promise<{ id: string; name: string }> {
  const world = await fetch(`${sandboxUrl}/__control/world`)
  const { accounts } = (await world.json()) as { accounts: { key: string; id: string; name: string }[] }
  const found = accounts.find((account) => account.key === key)
  if (!found) throw new Error(`The sandbox has no account ${key}`)
  return found
}
