import type { MessageView } from '../../whatsapp/list-customers.ts'
import { scopedId } from '../../whatsapp/people.ts'
import { html, type Markup } from '../markup.ts'
import { adCard } from './ad-card.ts'
import { initials } from './people-part.ts'
import type { PlayView } from './play-view.ts'

/** The conversation as the customer sees it, and under each message what became of its delivery. */
export function chatPart(view: PlayView): Markup {
  const { sandbox, customer, waba } = view
  const person = customer && sandbox.people.find(customer.person)
  if (!customer || !person)
    return html`<div class="quiet"><span class="face big">?</span><p>Tap an ad of ${waba.name}: somebody new writes to it, and what the webhook answered stands here.</p></div>`
  const messages = customer.messages.filter((message) => message.waba === waba.id)
  return html`
<header><span class="face">${initials(customer.name)}</span><div><strong>${customer.name}</strong>
<span class="soft">${customer.phone ? `+${customer.phone}` : 'no phone told'} · <code>${scopedId(sandbox.options.seed, person, waba)}</code></span></div></header>
<div class="lines" data-bottom>${messages.map((message) => bubble(view, message))}</div>`
}

function bubble({ sandbox, origin }: PlayView, message: MessageView): Markup {
  const { ad, text, kind, at } = message
  if (kind === 'status') return html`<p class="notice">status “${text}” ${outcome(message)}</p>`
  return html`<div class="bubble">${ad !== null && adCard(sandbox, origin, ad)}<p>${text}</p>
<footer><time>${at.slice(11, 16)}</time>${outcome(message)}</footer></div>`
}

/** What the webhook answered, attempt by attempt, and what follows from it. */
const outcome = ({ deliveries }: MessageView): Markup =>
  html`${deliveries.map(({ id, state, reason, answers }) => {
    const told = answers.map((status) => (status === 0 ? 'no answer' : status)).join(', ')
    if (state === 'delivered') return html`<span class="told good" title="delivery ${id}">delivered · ${told}</span>`
    if (state === 'unsent') return html`<span class="told bad" title="delivery ${id}">not sent: ${reason}</span>`
    const word = state === 'dropped' ? 'given up' : answers.length > 0 ? 'tried again later' : 'on its way'
    return html`<span class="told wait" title="delivery ${id}">${told} ${word}</span>`
  })}`
