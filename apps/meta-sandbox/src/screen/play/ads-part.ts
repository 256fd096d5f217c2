import { localTime } from '../../clock/calendar.ts'
import { dayFact } from '../../facts/day-fact.ts'
import type { Ad } from '../../world/objects.ts'
import { html, type Markup } from '../markup.ts'
import { adPicture } from './ad-card.ts'
import type { PlayView } from './play-view.ts'

const shown = 24

/** Ads of the advertiser to tap: those that deliver today, the ones with most money first. */
export function adsPart({ sandbox, origin, waba }: PlayView): Markup {
  const moment = sandbox.moment()
  const ads = waba.accounts.flatMap((account) => {
    const { day } = localTime(moment.now, account.zone)
    return account.ads
      .filter((ad) => moment.delivers(ad, day))
      .map((ad) => ({ ad, spend: dayFact(ad, day).spendCents }))
  })
  const first = ads.toSorted((a, b) => b.spend - a.spend).slice(0, shown)
  if (first.length === 0) return html`<p class="empty">No ad of ${waba.name} delivers today.</p>`
  return html`<div class="tiles">${first.map(({ ad }) => tappable(ad, adPicture(sandbox, origin, ad), moment.nameOf(ad)))}</div>`
}

const tappable = ({ id, creative }: Ad, picture: Markup, name: string): Markup => html`
<button name="ad" value="${id}" title="${creative.art.headline}">${picture}<span class="name">${name}</span>
${creative.art.callToAction === 'WHATSAPP_MESSAGE' && html`<span class="tag">WhatsApp</span>`}</button>`
