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
export type Send = (request: WireRequest, signal?: AbortSignal) => Promise<Answer>

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
  const send: Send = async (wire, signal) => {
    const timer = AbortSignal.timeout(timeoutMs)
    try {
      signal?.throwIfAborted()
      const { url, ...rest } = wire
      const either = signal ? AbortSignal.any([signal, timer]) : timer
      const answer = await request(url, { ...rest, signal: either, dispatcher: agent })
      return { status: answer.statusCode, headers: answer.headers as Headers, body: await readAll(answer.body) }
    } catch (error) {
      throw error instanceof MetaError ? error : unreachable(error, signal, timer)
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

// The original error is dropped on purpose: it may carry the request's headers and URL.
function unreachable(error: unknown, signal: AbortSignal | undefined, timer: AbortSignal): MetaError {
  if (signal?.aborted) return new MetaError({ kind: 'cancelled' })
  const late = timer.aborted || (error as { code?: unknown }).code === 'UND_ERR_CONNECT_TIMEOUT'
  return new MetaError({ kind: 'unreachable', reason: late ? 'timeout' : 'connection' })
}
