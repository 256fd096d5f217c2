import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { createMeta, type Meta, type MetaCall, type MetaOptions, type MetaSession } from '../index.ts'

/** A request as the server in the test received it. */
export interface Heard {
  method: string
  path: string
  query: URLSearchParams
  form: URLSearchParams
  headers: IncomingMessage['headers']
}

/** What to answer. Anything but a string is sent as JSON. */
export interface Line {
  status?: number
  headers?: Record<string, string>
  body?: unknown
  /** Promises the whole body, sends half, and hangs up. */
  cut?: boolean
  /** Hangs up without a word. */
  hangUp?: boolean
  /** Sends the headers, then nothing. */
  silent?: boolean
}

export interface Stage {
  origin: string
  meta: Meta
  session: MetaSession
  heard: Heard[]
  calls: MetaCall[]
  /** Milliseconds asked of the injected sleep; nothing really waits. */
  slept: number[]
  /** Moves the client's clock. */
  wait(seconds: number): void
}

export const testToken = 'EAAtesttoken0123456789abcdefghijklmnopqrstuv'
export const testSecret = 'a-secret-of-the-app'

/** A real HTTP server that answers by the script, and a client that speaks to it. Closed when the test ends. */
export async function openStage(
  script: Line[] | ((heard: Heard, nth: number) => Line),
  options: Partial<MetaOptions> & { signal?: AbortSignal } = {},
): Promise<Stage> {
  const heard: Heard[] = []
  const answer =
    typeof script === 'function' ? script : (_: Heard, nth: number) => script[Math.min(nth, script.length - 1)]
  const server = createServer(async (request, response) => {
    const said = await listen(request)
    heard.push(said)
    speak(response, answer(said, heard.length - 1) ?? {})
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const stage = { origin, heard, ...clientOf(origin, options) }
  onTestFinished(async () => {
    await stage.meta.close()
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  })
  return stage
}

function clientOf(origin: string, options: Partial<MetaOptions> & { signal?: AbortSignal }) {
  const calls: MetaCall[] = []
  const slept: number[] = []
  let clock = Date.parse('2026-11-22T12:00:00Z')
  const meta = createMeta({
    appId: '900000000000001',
    appSecret: testSecret,
    redirectUri: 'https://app.example/connect/callback',
    graphUrl: origin,
    now: () => new Date(clock),
    sleep: async (milliseconds) => void slept.push(milliseconds),
    random: () => 0,
    onCall: (call) => calls.push(call),
    ...options,
  })
  const wait = (seconds: number) => {
    clock += seconds * 1000
  }
  return { meta, session: meta.withToken(testToken, { signal: options.signal }), calls, slept, wait }
}

async function listen(request: IncomingMessage): Promise<Heard> {
  let body = ''
  for await (const chunk of request) body += chunk
  const url = new URL(request.url ?? '/', 'http://stage')
  return {
    method: request.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    form: new URLSearchParams(body),
    headers: request.headers,
  }
}

function speak(response: ServerResponse, line: Line): void {
  if (line.hangUp) return void response.destroy()
  const text = typeof line.body === 'string' ? line.body : JSON.stringify(line.body ?? {})
  response.writeHead(line.status ?? 200, {
    'content-type': 'application/json; charset=UTF-8',
    ...line.headers,
    ...(line.cut ? { 'content-length': String(text.length) } : {}),
  })
  if (line.silent) return void response.flushHeaders()
  if (!line.cut) return void response.end(text)
  response.write(text.slice(0, text.length / 2), () => response.destroy())
}

/** An error answer as Meta sends it. */
export function errorLine(
  code: number,
  subcode?: number,
  more: { status?: number } & Record<string, unknown> = {},
): Line {
  const { status = 400, ...rest } = more
  return {
    status,
    body: { error: { message: 'Some words', type: 'OAuthException', code, error_subcode: subcode, ...rest } },
  }
}
