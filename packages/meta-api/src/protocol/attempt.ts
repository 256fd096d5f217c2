import * as z from 'zod'
import { MetaError } from '../errors.ts'
import type { MetaCall, MetaOptions } from '../options.ts'
import type { Ask, Speaker } from './caller.ts'
import { type Answer, decodeAnswer, headerText } from './decode.ts'
import type { Draws, Lanes } from './lanes.ts'
import { appSecretProof } from './proof.ts'
import { queryOf } from './query.ts'
import { redact } from './redact.ts'
import type { Transport, WireRequest } from './transport.ts'
import { readUsage } from './usage.ts'

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
      const answer = await transport.send(wireRequest(o, ask, path, speaker.accessToken), speaker.signal)
      call.status = answer.status
      call.usage = readUsage(answer.headers)
      call.versionWarning = versionWarning(answer, version)
      lanes.observe(draws, call.usage)
      const value = makeSense(ask, decodeAnswer(answer), answer)
      lanes.passed(draws)
      return value
    } catch (caught) {
      const error = caught instanceof MetaError && caught.kind === 'throttled' ? lanes.close(draws, caught) : caught
      if (error instanceof MetaError) call.error = { kind: error.kind, code: error.code, subcode: error.subcode }
      throw error
    } finally {
      call.durationMs = Math.round(performance.now() - startedAt)
      o.onCall?.(call)
      speaker.onCall?.(call)
    }
  }
}

function makeSense<T>(ask: Ask<T>, value: unknown, answer: Answer): T {
  try {
    return ask.read(value, answer)
  } catch (error) {
    if (error instanceof MetaError) throw error
    // Where it did not fit, never what stood there.
    const detail = error instanceof z.ZodError ? error.issues.map((i) => i.path.join('.')).join(', ') : null
    throw new MetaError({ kind: 'transient', reason: 'unexpectedShape', status: answer.status, detail })
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

function versionWarning(answer: Answer, version: string): string | undefined {
  const warned = redact(headerText(answer.headers, 'x-ad-api-version-warning'))
  if (warned !== null) return warned
  const served = headerText(answer.headers, 'facebook-api-version')
  return served === null || served === version ? undefined : `Answered by ${redact(served)} instead of ${version}.`
}
