export type AuthRefusal = { code: string }
export type AuthAnswer = { ok: true } | ({ ok: false } & AuthRefusal)

async function post(path: string, body: object): Promise<AuthAnswer> {
  const answer = await fetch(`/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  if (!answer) return { ok: false, code: 'UNREACHABLE' }
  if (answer.ok) return { ok: true }
  if (answer.status === 429) return { ok: false, code: 'TOO_MANY_TRIES' }
  const refusal: unknown = await answer.json().catch(() => null)
  const code = refusal && typeof refusal === 'object' && 'code' in refusal ? String(refusal.code) : 'UNKNOWN'
  return { ok: false, code }
}

export const signIn = (input: { email: string; password: string }) => post('sign-in/email', input)
export const signUp = (input: { name: string; email: string; password: string }) => post('sign-up/email', input)

/** Ends the session and starts a fresh page: nothing of a person may stay in memory for the next. */
export async function signOut(): Promise<void> {
  await post('sign-out', {})
  location.assign('/sign-in')
}

/** Whether this browser has a session; a server that does not answer counts as none. */
export async function hasSession(): Promise<boolean> {
  const answer = await fetch('/auth/get-session').catch(() => null)
  const session: unknown = answer?.ok ? await answer.json().catch(() => null) : null
  return Boolean(session && typeof session === 'object' && 'user' in session)
}

export type DemoSignIn = { email: string; password: string }

/** The demo sign-in of this server, where it has one to show. */
export async function findDemoSignIn(): Promise<DemoSignIn | null> {
  const answer = await fetch('/demo', { headers: { accept: 'application/json' } }).catch(() => null)
  if (!answer?.ok || !answer.headers.get('content-type')?.includes('json')) return null
  const demo: unknown = await answer.json().catch(() => null)
  if (!demo || typeof demo !== 'object' || !('email' in demo) || !('password' in demo)) return null
  return { email: String(demo.email), password: String(demo.password) }
}
