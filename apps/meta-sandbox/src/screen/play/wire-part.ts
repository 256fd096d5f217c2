import { webhookOf } from '../../whatsapp/webhook.ts'
import { html, type Markup } from '../markup.ts'
import type { PlayView } from './play-view.ts'

/** Whether anybody listens: the webhook, the subscription to this account, what waits to be tried again. */
export function wirePart({ sandbox, waba }: PlayView): Markup {
  const { url, problem, subscribedWabas } = webhookOf(sandbox)
  const waiting = sandbox.deliveries.list().filter(({ state }) => state === 'waiting').length
  const subscribed = subscribedWabas.includes(waba.id)
  return html`
<span class="lamp ${url ? 'good' : 'bad'}">${url ? html`Webhook <code>${url}</code>` : 'No webhook is subscribed'}</span>
<span class="lamp ${subscribed ? 'good' : 'bad'}">${subscribed ? `The app listens to ${waba.name}` : `The app is not subscribed to ${waba.name}`}</span>
${waiting > 0 && html`<span class="lamp wait">${waiting} waiting to be tried again</span>`}
${problem && html`<span class="lamp bad">${problem}</span>`}`
}
