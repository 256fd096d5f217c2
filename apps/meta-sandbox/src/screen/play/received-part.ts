import type { ReceivedEvent } from '../../events/event-ledger.ts'
import { html, type Markup } from '../markup.ts'
import { adCard } from './ad-card.ts'
import type { PlayView } from './play-view.ts'

const shown = 60

/** The ledger of the Conversions API, newest first: of all advertisers, as at Meta all datasets are one app's. */
export function receivedPart(view: PlayView): Markup {
  const events = view.sandbox.events.list()
  if (events.length === 0)
    return html`<p class="empty">Nothing yet. What is posted to <code>/{dataset}/events</code> stands here as soon as it was accepted.</p>`
  const count = (is: (event: ReceivedEvent) => boolean) => events.filter(is).length
  const sums = [
    [events.length, 'received'],
    [count(({ match }) => match !== null), 'matched'],
    [count(({ duplicateOf }) => duplicateOf !== null), 'sent before'],
    [count(({ testEventCode }) => testEventCode !== null), 'with a test code'],
  ] as const
  return html`
<p class="sums">${sums.map(([sum, of], at) => html`${at > 0 && ' · '}<strong>${sum}</strong> ${of}`)}</p>
${events
  .slice(-shown)
  .reverse()
  .map((event) => card(view, event))}`
}

function card({ sandbox, origin }: PlayView, event: ReceivedEvent): Markup {
  const { n, at, name, eventId, eventTime, match, duplicateOf, testEventCode, warnings } = event
  const person = match && sandbox.people.find(match.person)
  return html`<article class="event">
<header><strong>${name}</strong>${money(event)}<time title="received ${at}">#${n} · ${at.slice(11, 19)}</time></header>
${match ? adCard(sandbox, origin, match.ad) : false}
<p class="badges">${match ? html`<span class="badge good">matched${person && ` · ${person.name}`}</span>` : html`<span class="badge bad">unmatched</span>`}
${duplicateOf !== null && html`<span class="badge wait">duplicate of #${duplicateOf}</span>`}
${testEventCode && html`<span class="badge test">test ${testEventCode}</span>`}
${warnings.map((warning) => html`<span class="badge wait">${warning}</span>`)}</p>
<p class="soft small"><code>${eventId ?? 'no event_id'}</code> · happened ${new Date(eventTime * 1000).toISOString().slice(0, 16).replace('T', ' ')}</p>
</article>`
}

const money = ({ value, currency }: ReceivedEvent): Markup | false =>
  value !== null && html`<span class="money">${currency?.toUpperCase() ?? ''} ${value.toFixed(2)}</span>`
