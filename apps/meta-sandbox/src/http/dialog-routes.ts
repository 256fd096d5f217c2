import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { consentPage } from '../oauth/consent-page.ts'
import { consentLanguage } from '../oauth/consent-words.ts'
import { decide } from '../oauth/decide.ts'
import { type DialogRequest, readDialogRequest } from '../oauth/dialog-request.ts'
import type { Sandbox } from '../sandbox.ts'
import { html } from '../screen/markup.ts'
import { pageFrame, pageHeaders } from '../screen/page-frame.ts'

type Call = FastifyRequest<{ Params: { version: string } }>

/** The consent page and the answers people give on it; the sandbox plays www.facebook.com too. */
export function addDialogRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  for (const url of ['/:version/dialog/oauth', '/dialog/oauth']) {
    app.get(url, async (request: Call, reply) => {
      const asked = readDialog(sandbox, request, undefined)
      if ('refusal' in asked) return refuse(reply, asked.refusal)
      const { query } = addressOf(request)
      const language = consentLanguage(query.get('locale') ?? undefined, request.headers['accept-language'])
      return reply.headers(pageHeaders).send(consentPage(sandbox, asked, language))
    })
    app.post(url, async (request: Call, reply) => {
      const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams()
      const asked = readDialog(sandbox, request, form)
      if ('refusal' in asked) return refuse(reply, asked.refusal)
      const address = decide(sandbox, asked, readDecision(form))
      if (!address) return refuse(reply, 'Choose one of the profiles and one of the answers on the page.')
      return reply.header('cache-control', 'no-store').redirect(address, 302)
    })
  }
}

const addressOf = (request: Call) => ({ query: new URL(request.raw.url ?? '/', 'http://sandbox.invalid').searchParams })

/** In the form of the page `scope` are the ticks; what the app asked for is in `asked`. */
function readDialog(
  sandbox: Sandbox,
  request: Call,
  form: URLSearchParams | undefined,
): DialogRequest | { refusal: string } {
  const params = new Map(addressOf(request).query)
  for (const [name, value] of form ?? []) if (name !== 'scope') params.set(name, value)
  const asked = form?.get('asked')
  if (asked) params.set('scope', asked)
  const { version } = request.params
  return readDialogRequest(sandbox, /^v\d+\.0$/.test(version ?? '') ? version : 'v25.0', params)
}

function readDecision(form: URLSearchParams) {
  const explicit = form.get('choices') === 'explicit'
  const choices = (name: string) => (explicit || form.has(name) ? form.getAll(name) : undefined)
  const answer = form.get('decision') ?? ''
  return { answer, profile: form.get('profile') ?? '', scopes: choices('scope'), accounts: choices('account') }
}

function refuse(reply: FastifyReply, sentence: string) {
  const content = html`<div class="band">SANDBOX</div><main><h1>Error</h1><p>${sentence}</p></main>`
  return reply
    .code(400)
    .headers(pageHeaders)
    .send(pageFrame('en', 'Error', content))
}
