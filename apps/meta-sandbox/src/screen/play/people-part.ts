import type { MessageView } from '../../whatsapp/list-customers.ts'
import type { Waba } from '../../world/objects.ts'
import { html, type Markup } from '../markup.ts'
import { addressOf, type PlayView } from './play-view.ts'

const shown = 40

/** Who wrote to the advertiser, latest first, with the last words of each. */
export const peoplePart = ({ customers, customer, waba }: PlayView): Markup =>
  customers.length === 0
    ? html`<p class="empty">Nobody wrote to ${waba.name} yet. Tap an ad.</p>`
    : html`${customers.slice(0, shown).map(
        ({ person, name, messages }) => html`
<a data-go href="${addressOf(waba, person)}" class="person${person === customer?.person && ' chosen'}">
<span class="face">${initials(name)}</span><span><strong>${name}</strong><span class="soft last">${lastWords(messages, waba)}</span></span></a>`,
      )}`

const lastWords = (messages: readonly MessageView[], { id }: Waba) =>
  messages.findLast(({ kind, waba }) => kind === 'message' && waba === id)?.text ?? '…'

export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .filter((sign) => /\p{L}/u.test(sign))
    .slice(0, 2)
    .join('')
