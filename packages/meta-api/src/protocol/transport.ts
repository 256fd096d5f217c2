import { Readable } from 'node:stream'
import { Agent, request } from 'undici'
import { MetaError } from '../errors.ts'
import type { Answer } from './decode.ts'
import type { Headers } from './usage.ts'

export interface WireRequest {
  method: 'GET' | 'POST' | 'DELETE'
  url: string
  headers: Record<string, string>
  body?: string
}

/** Sends one request and reads the whole answer, whatever its status. */
export type Send = (request: WireRequest, signal?: AbortSignal, withinMs?: number) => Promise<Answer>

// Far above any page at the limits used here; an answer this large is asked for in smaller pieces.
const maxBodyBytes = 64 * 1024 * 1024

export interface Transport {
  send: Send
  close(): Promise<void>
}

/** Connections of one client: kept alive, bounded in time and size, never following redirects. */
export function createTransport(timeoutMs: number): Transport {
  // The one timer below covers the whole exchange; the agent's own would cut long reports short.
  const agent = new Agent({ connect: { timeout: Math.min(timeoutMs, 10_000) }, headersTimeout: 0, bodyTimeout: 0 })
  const send: Send = async (wire, signal, withinMs = timeoutMs) => {
    const timer = AbortSignal.timeout(withinMs)
    const parcel = openParcel(wire)
    try {
      signal?.throwIfAborted()
      const either = signal ? AbortSignal.any([signal, timer]) : timer
      const answer = await request(wire.url, { ...parcel.contents, signal: either, dispatcher: agent })
      return { status: answer.statusCode, headers: answer.headers as Headers, body: await readAll(answer.body) }
    } catch (error) {
      throw error instanceof MetaError ? error : unreachable(error, signal, timer, parcel.isKept())
    }
  }
  return { send, close: () => agent.destroy() }
}

async function readAll(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.byteLength
    if (bytes > maxBodyBytes) throw new MetaError({ kind: 'tooMuchData' })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/**
 * What is sent, and whether it is still here: a body is asked for when a connection is there to write it to and never before, so
 * one that was not asked for has reached nobody.
 */
function openParcel({ method, headers, body }: WireRequest) {
  let isKept = body !== undefined
  async function* hand(text: string) {
    isKept = false
    yield Buffer.from(text)
  }
  const length = { 'content-length': String(Buffer.byteLength(body ?? '')) }
  const contents =
    body === undefined
      ? { method, headers }
      : { method, headers: { ...headers, ...length }, body: Readable.from(hand(body)) }
  return { contents, isKept: () => isKept }
}

// The original error is dropped on purpose: it may carry the request's headers and URL.
function unreachable(error: unknown, signal: AbortSignal | undefined, timer: AbortSignal, isKept: boolean): MetaError {
  if (signal?.aborted) return new MetaError({ kind: 'cancelled' })
  if (isKept) return new MetaError({ kind: 'unreachable', reason: 'neverSent' })
  const late = timer.aborted || (error as { code?: unknown }).code === 'UND_ERR_CONNECT_TIMEOUT'
  return new MetaError({ kind: 'unreachable', reason: late ? 'timeout' : 'connection' })
}
