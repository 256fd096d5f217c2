import type { FastifyInstance } from 'fastify'
import { refuseStrangers } from '../control/strangers.ts'
import type { Sandbox } from '../sandbox.ts'
import { accountPart } from './account-part.ts'
import { contactSheet } from './contact-sheet.ts'
import { controlPart } from './control-part.ts'
import { logPart } from './log-part.ts'
import { html } from './markup.ts'
import { pageFrame, pageHeaders } from './page-frame.ts'
import { planPart } from './plan-part.ts'
import { worldPart } from './world-part.ts'

/** `GET /`: the sandbox's own screen. It shows what the control addresses show, so the same strangers are refused. */
export function addScreenRoute(app: FastifyInstance, sandbox: Sandbox): void {
  app.get('/', { onRequest: refuseStrangers(sandbox) }, async (_request, reply) => {
    const content = html`
<div class="band">SANDBOX · app ${sandbox.options.appId} · seed ${sandbox.options.seed}</div>
<main class="wide"><h1>Meta sandbox</h1>
<p><a href="/play">Play a customer, and see what Meta received</a></p>
${controlPart(sandbox)}
${planPart(sandbox)}
${accountPart(sandbox)}
${worldPart(sandbox)}
${contactSheet(sandbox)}
${logPart(sandbox)}
</main>`
    return reply.headers(pageHeaders).send(pageFrame('en', 'Meta sandbox', content))
  })
}
