import { createHmac } from 'node:crypto'
import type { Sandbox } from '../sandbox.ts'

export const callbackKinds = ['deauthorize', 'deletion'] as const
type CallbackKind = (typeof callbackKinds)[number]

/** Signature and payload, both base64url: the signature is over the encoded payload, not over what it says. */
function signRequest(secret: string, payload: Readonly<Record<string, unknown>>): string {
  const body = Buffer.from(JSON.stringify(payload)).toString('base64url')
  return `${createHmac('sha256', secret).update(body).digest('base64url')}.${body}`
}

/**
 * Calls the app back as Meta does when a person removes it or asks for deletion, and tells what the app answered.
 * The person's tokens are dead before the app hears of it.
 */
export async function sendCallback(sandbox: Sandbox, kind: CallbackKind, to: { profile: string; url: string }) {
  const { state, options, clock, world } = sandbox
  state.change((now) => {
    now.endings[to.profile] = { below: now.nextGrant, subcode: 458 }
  })
  const person = world.profiles.find(({ key }) => key === to.profile)
  const signed = signRequest(options.appSecret, {
    user_id: person?.id,
    algorithm: 'HMAC-SHA256',
    issued_at: clock.seconds(),
  })
  const answer = await fetch(to.url, {
    method: 'POST',
    body: new URLSearchParams({ signed_request: signed }),
    signal: AbortSignal.timeout(10_000),
  }).catch((error: Error) => ({ status: 0, text: async () => error.message }))
  return { kind, status: answer.status, body: (await answer.text()).slice(0, 10_000) }
}
