import type { Caller } from './given.ts'

export interface Decision {
  /** A key of the sandbox's profiles. */
  readonly profile?: string
  readonly decision?: 'approve' | 'cancel' | 'falseCancel' | 'nothing' | 'partial'
  /** The ticks; all that was asked for when left out. */
  readonly scopes?: readonly string[]
  /** The ad accounts that are shared beside such ticks; none when left out. */
  readonly accounts?: readonly string[]
}

/** Asks for the dialog's address, as the screen does. */
export async function dialogAddress(caller: Caller, reconnect?: string): Promise<string> {
  const query =
    'mutation ($input: ConnectMetaInput!) { connectMeta(input: $input) { ... on ConnectMetaStarted { oauthUrl } } }'
  return (await caller.get(query, { input: { reconnect } })).connectMeta.oauthUrl
}

/** What a person does on the consent page; returns the address that Meta sends the browser to. */
export async function decideAtMeta(
  oauthUrl: string,
  { profile = 'ana', decision = 'approve', scopes, accounts = [] }: Decision = {},
): Promise<string> {
  const form = new URLSearchParams({ profile, decision })
  const asked = new URL(oauthUrl).searchParams
  form.set('asked', asked.get('scope') ?? '')
  if (scopes) {
    form.set('choices', 'explicit')
    for (const scope of scopes) form.append('scope', scope)
    for (const account of accounts) form.append('account', account)
  }
  const answer = await fetch(oauthUrl, { method: 'POST', body: form, redirect: 'manual' })
  const back = answer.headers.get('location')
  if (!back) throw new Error(`The dialog sent nobody back: ${answer.status} ${(await answer.text()).slice(0, 200)}`)
  return back
}

/** The browser comes back from Meta; returns where our callback sends it. */
export async function comeBack(caller: Caller, address: string): Promise<string> {
  const answer = await fetch(address, { headers: caller.headers, redirect: 'manual' })
  return answer.headers.get('location') ?? `status ${answer.status}`
}

/** All of it: a profile connected, or the reason why not. */
export async function connect(caller: Caller, decision?: Decision): Promise<string> {
  return comeBack(caller, await decideAtMeta(await dialogAddress(caller), decision))
}
