import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Asked {
  path: string
  authorization: string | undefined
  // biome-ignore lint/suspicious/noExplicitAny: a recorded request body of a foreign API
  body: any
}

export type Reply = (asked: Asked, response: ServerResponse) => void

/** A small HTTP server that answers as OpenAI's API does; each request is kept in `asked`. */
export async function startModelServer(reply: Reply) {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await bodyOf(request))
    const entry = { path: request.url ?? '', authorization: request.headers.authorization, body }
    asked.push(entry)
    reply(entry, response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return { baseUrl: `http://127.0.0.1:${port}/v1`, asked, close }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString()
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

/** A chat completion as the API returns it, with the given message. */
export function completion(message: { content: string | null; refusal?: string | null }, finish = 'stop') {
  return {
    id: 'chatcmpl-B9MBs8CjcvOU2jLn4n570S5qMJKcT',
    object: 'chat.completion',
    created: 1741569952,
    model: 'gpt-5.4-mini-2026-03-17',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', refusal: null, annotations: [], ...message },
        logprobs: null,
        finish_reason: finish,
      },
    ],
    usage: { prompt_tokens: 1117, completion_tokens: 246, total_tokens: 1363 },
    service_tier: 'default',
  }
}

/** An error body as the API returns it. */
export function apiError(message: string, type: string, code: string | null) {
  return { error: { message, type, param: null, code } }
}

export const readingAnswer = {
  visual: {
    composition: { layout: 'textTop', elements: ['product', 'text', 'cta_button'], balance: 'asymmetrical' },
    style: { type: 'illustrated', mood: 'warm', photography: false },
    confidence: 0.86,
  },
  message: {
    headline: 'A luz que a sua sala pedia',
    body: null,
    cta: 'Chamar no WhatsApp',
    textInImage: true,
    imageText: 'A luz\nque a sua\nsala pedia',
    language: 'pt-BR',
    confidence: 0.93,
  },
  approach: { urgency: 'none', benefit: 'emotion', tone: 'friendly', targeting: 'broad', confidence: 0.7 },
}
