/** What the demo person types in. */
export interface DemoSignIn {
  email: string
  password: string
}

/** Asks the server at `address`, which makes the demo person and so knows; undefined when it has none. */
export async function findDemo(address: string): Promise<DemoSignIn | undefined> {
  const answer = await fetch(`${address}/demo`, { headers: { accept: 'application/json' } }).catch(() => undefined)
  if (!answer?.ok || !answer.headers.get('content-type')?.includes('json')) return undefined
  const said = (await answer.json()) as Partial<DemoSignIn>
  return said.email && said.password ? { email: said.email, password: said.password } : undefined
}
