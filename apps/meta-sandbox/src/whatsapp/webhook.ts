import { setTimeout as wait } from 'node:timers/promises'
import * as z from 'zod'
import type { Sandbox } from '../sandbox.ts'
import { hash32 } from '../world/chance.ts'
import { reasonOf } from './post-delivery.ts'
import { Refusal } from './refusal.ts'

export const webhookShape = z.object({ url: z.url({ protocol: /^https?$/ }), verifyToken: z.string().min(1) }).strict()
export type WebhookWish = z.infer<typeof webhookShape>

/** Where updates go, and why they do not. */
export interface WebhookView {
  readonly url: string | null
  /** What the last handshake failed on, while none succeeded since. */
  readonly problem: string | null
  readonly subscribedWabas: readonly string[]
}

const patience = 10_000
const betweenTries = 3_000

/**
 * Subscribes an address to updates: it has to answer a GET with the challenge it is sent, as at Meta.
 *
 * @throws Refusal with one sentence about what was answered instead; the address before stays then
 */
export async function subscribeWebhook(sandbox: Sandbox, { url, verifyToken }: WebhookWish): Promise<WebhookView> {
  const challenge = String(1_000_000_000 + (hash32(sandbox.options.seed, 'challenge', sandbox.clock.now()) % 9e8))
  const address = new URL(url)
  address.searchParams.set('hub.mode', 'subscribe')
  address.searchParams.set('hub.verify_token', verifyToken)
  address.searchParams.set('hub.challenge', challenge)
  const problem = await handshake(address, challenge)
  sandbox.webhookProblem = problem
  if (problem) throw new Refusal(`The callback URL or verify token could not be validated: ${problem}`)
  sandbox.state.change((state) => {
    state.webhookUrl = url
  })
  return webhookOf(sandbox)
}

async function handshake(address: URL, challenge: string): Promise<string | null> {
  const where = `GET ${address.origin}${address.pathname}`
  try {
    const answer = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(patience) })
    const body = await answer.text()
    if (answer.status !== 200) return `${where} answered ${answer.status}.`
    return body === challenge ? null : `${where} answered 200 with "${body.slice(0, 80)}" instead of the challenge.`
  } catch (error) {
    return `${where} did not answer (${reasonOf(error)}).`
  }
}

/** Tries the handshake every few seconds until it succeeds: who listens there may start later than the sandbox. */
export async function keepSubscribing(sandbox: Sandbox, wish: WebhookWish, stop: AbortSignal): Promise<void> {
  while (!stop.aborted)
    try {
      await subscribeWebhook(sandbox, wish)
      return
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      await wait(betweenTries, undefined, { signal: stop, ref: false }).catch(() => {})
    }
}

export function webhookOf({ state, webhookProblem }: Sandbox): WebhookView {
  const { webhookUrl, subscribedWabas } = state.now
  return { url: webhookUrl, problem: webhookProblem, subscribedWabas: [...subscribedWabas] }
}

export function unsubscribeWebhook({ state }: Sandbox): void {
  state.change((now) => {
    now.webhookUrl = null
  })
}
