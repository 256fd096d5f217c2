import * as z from 'zod'
import { MetaError } from '../errors.ts'
import type { MetaCall, MetaOptions } from '../options.ts'
import type { Ask, Speaker } from './caller.ts'
import { type Answer, decodeAnswer } from './decode.ts'
import type { Draws } from './lane-keys.ts'
import type { Lanes } from './lanes.ts'
import { appSecretProof } from './proof.ts'
import { queryOf } from './query.ts'
import type { Transport, WireRequest } from './transport.ts'
import { readUsage, type Usage } from './usage.ts'
import { versionNotice } from './version-notice.ts'

interface Means {
  o: MetaOptions
  version: string
  transport: Transport
  lanes: Lanes
}

/** One try of one ask: sends it, learns from its headers, makes sense of its body, and tells whoever listens. */
export function attempt({ o, version, transport, lanes }: Means, speaker: Speaker) {
  return async <T>(ask: Ask<T>, draws: Draws): Promise<T> => {
    const path = `/${version}${ask.path}`
    const startedAt = performance.now()
    const call: MetaCall = {
      method: ask.method ?? (ask.form ? 'POST' : 'GET'),
      path,
      status: 0,
      durationMs: 0,
      usage: null,
      counted: ask.counted ?? 1,
    }
    try {
      const answer = await transport.send(
        wireRequest(o, ask, path, speaker.accessToken),
        speaker.signal,
        ask.once?.timeoutMs,
      )
      call.status = answer.status
      call.usage = readUsage(answer.headers)
      const sense = makeSense(ask, answer)
      call.versionNotice = versionNotice(answer, version, sense.error)
      const error = await learn(lanes, ask, draws, call.usage, sense.error)
      if (error !== null) throw error
      return sense.value as T
    } catch (error) {
      if (error instanceof MetaError) call.error = { kind: error.kind, code: error.code, subcode: error.subcode }
      throw error
    } finally {
      call.durationMs = Math.round(performance.now() - startedAt)
      o.onCall?.(call)
      speaker.onCall?.(call)
    }
  }
}

/** What is asked once keeps its answer, even where what it taught could not be kept. */
async function learn(
  lanes: Lanes,
  ask: Ask<unknown>,
  draws: Draws,
  usage: Usage | null,
  error: MetaError | null,
): Promise<MetaError | null> {
  const learnt = lanes.learn(draws, [usage], error)
  return ask.once ? learnt.catch(() => error) : learnt
}

type Sense<T> = { value: T; error: null } | { value: null; error: MetaError }

function makeSense<T>(ask: Ask<T>, answer: Answer): Sense<T> {
  try {
    return { value: ask.read(decodeAnswer(answer), answer), error: null }
  } catch (error) {
    if (error instanceof MetaError) return { value: null, error }
    // Where it did not fit, never what stood there.
    const detail = error instanceof z.ZodError ? error.issues.map((i) => i.path.join('.')).join(', ') : null
    return {
      value: null,
      error: new MetaError({ kind: 'transient', reason: 'unexpectedShape', status: answer.status, detail }),
    }
  }
}

function wireRequest(o: MetaOptions, ask: Ask<unknown>, path: string, token: string | null): WireRequest {
  const proof: Record<string, string> = token === null ? {} : { appsecret_proof: appSecretProof(token, o.appSecret) }
  const headers: Record<string, string> = { accept: 'application/json' }
  if (token !== null) headers.authorization = `Bearer ${token}`
  const base = (o.graphUrl ?? 'https://graph.facebook.com').replace(/\/+$/, '')
  if (ask.form) {
    headers['content-type'] = 'application/x-www-form-urlencoded'
    return {
      method: 'POST',
      url: `${base}${path}`,
      headers,
      body: new URLSearchParams({ ...ask.form, ...proof }).toString(),
    }
  }
  const query = queryOf({ ...ask.query, ...proof })
  return { method: ask.method ?? 'GET', url: query === '' ? `${base}${path}` : `${base}${path}?${query}`, headers }
}
