import { html, type Markup, trusted } from '../markup.ts'
import { pageFrame } from '../page-frame.ts'
import { adsPart } from './ads-part.ts'
import { chatPart } from './chat-part.ts'
import { peoplePart } from './people-part.ts'
import { playStyle } from './play-style.ts'
import { addressOf, type PlayView } from './play-view.ts'
import { receivedPart } from './received-part.ts'
import { wirePart } from './wire-part.ts'

/** Parts of the page that are read again while it is open, by the name in their address. */
export const liveParts: Readonly<Record<string, (view: PlayView) => Markup>> = {
  advertisers: ({ sandbox, waba }) =>
    html`${sandbox.world.wabas.map((each) => html`<a data-go href="${addressOf(each)}"${each === waba && trusted(' aria-current="page"')}>${each.name}</a>`)}`,
  wire: wirePart,
  ads: adsPart,
  people: peoplePart,
  chat: chatPart,
  received: receivedPart,
}

const part = (view: PlayView, name: string): Markup =>
  html`<div class="part ${name}" data-part="${name}">${liveParts[name]?.(view)}</div>`

/** `GET /play`: the advertiser's ads to tap, the conversation that follows, and what comes back to Meta of it. */
export function playPage(view: PlayView): string {
  return pageFrame(
    'en',
    'Conversations · Meta sandbox',
    html`<style>${trusted(playStyle)}</style><script src="/play/live.js" defer></script>
<div class="band">SANDBOX · nobody here exists</div>
<main class="play">
<div class="top"><h1><a href="/">Meta sandbox</a> <span class="soft">/</span> Conversations</h1>
<nav aria-label="Advertisers">${part(view, 'advertisers')}</nav></div>
${part(view, 'wire')}
<p class="problem" role="alert" hidden></p>
<div class="desk">
<section><h2>Play a customer</h2>
<form class="card" data-act="/__control/customers/tap">
<div class="row options">
<label>Shown in <select name="placement"><option value="feed">feed</option><option value="status">WhatsApp Status</option></select></label>
<label>writes <select name="type"><option value="text">words</option><option value="image">a picture</option></select></label>
<label class="tick"><input type="checkbox" name="withoutPhone" value="true"> without a phone</label>
<label class="tick"><input type="checkbox" name="unknownAd" value="true"> as an ad that no account has</label>
</div>
${part(view, 'ads')}</form></section>
<section><h2>What they write, what the webhook answers</h2>
<div class="card phone">${part(view, 'people')}<div class="talk">${part(view, 'chat')}
<form class="row say" data-act="/__control/customers/say" data-person autocomplete="off">
<input type="text" name="text" placeholder="Write as the customer" aria-label="Message" required maxlength="4000">
<button>Send</button></form></div></div>
${webhookForm}</section>
<section><h2>What Meta received</h2>${part(view, 'received')}</section>
</div></main>`,
  )
}

const webhookForm = html`
<details class="card"><summary>Webhook and deliveries</summary>
<form class="row" data-act="/__control/webhook"><input type="text" name="url" placeholder="http://localhost:4000/webhooks/whatsapp" aria-label="Callback URL" size="34" required>
<input type="text" name="verifyToken" placeholder="verify token" aria-label="Verify token" size="14" required><button>Verify and subscribe</button></form>
<form data-act="/__control/deliveries/redeliver"><button>Try again now what waits</button></form></details>`
