import { readFileSync } from 'node:fs'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refuseStrangers } from '../../control/strangers.ts'
import type { Sandbox } from '../../sandbox.ts'
import { html, markupText } from '../markup.ts'
import { pageFrame, pageHeaders } from '../page-frame.ts'
import { liveParts, playPage } from './play-page.ts'
import { playView } from './play-view.ts'

/** The one page with a script: its own, from here, that reads parts of the page again. */
const headers = {
  ...pageHeaders,
  'content-security-policy': `${pageHeaders['content-security-policy']}; script-src 'self'; connect-src 'self'; form-action 'self'`,
}

const script = readFileSync(new URL('./live.js', import.meta.url), 'utf8')

/** `GET /play` and the parts of it. They show what control shows, so the same strangers are refused. */
export function addPlayRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  const onRequest = refuseStrangers(sandbox)
  app.get('/play', { onRequest }, async (request, reply) => {
    const view = viewOf(sandbox, request)
    return reply.headers(headers).send(view ? playPage(view) : nobody)
  })
  app.get('/play/live.js', { onRequest }, async (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-store').send(script),
  )
  app.get<{ Params: { part: string } }>('/play/:part', { onRequest }, async (request, reply: FastifyReply) => {
    const view = viewOf(sandbox, request)
    const part = Object.hasOwn(liveParts, request.params.part) ? liveParts[request.params.part] : undefined
    if (!view || !part) return reply.code(404).type('text/plain').send('Not found')
    return reply.headers(headers).send(markupText(part(view)))
  })
}

const viewOf = (sandbox: Sandbox, { query, protocol, host }: FastifyRequest) =>
  playView(sandbox, `${protocol}://${host}`, query as Record<string, string>)

const nobody = pageFrame(
  'en',
  'Conversations',
  html`<main><p>No advertiser of this world sells by conversation.</p></main>`,
)
