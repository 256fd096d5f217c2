import { pictureAddress } from '../../pictures/picture-address.ts'
import type { Sandbox } from '../../sandbox.ts'
import type { Ad } from '../../world/objects.ts'
import { html, type Markup } from '../markup.ts'

const width = 240

/** Small picture of an ad. */
export const adPicture = (sandbox: Sandbox, origin: string, { creative }: Ad): Markup =>
  html`<img loading="lazy" alt="" src="${pictureAddress(sandbox, origin, creative.brand, creative.art, width)}">`

/** The ad that a message or an event comes from; one that no account has is known by its id alone. */
export function adCard(sandbox: Sandbox, origin: string, id: string): Markup {
  const found = sandbox.world.find(id)
  if (found?.kind !== 'ad')
    return html`<div class="ad unknown"><span class="blank">?</span><div><strong>An ad of no account here</strong><code>${id}</code></div></div>`
  const { thing } = found
  return html`<div class="ad">${adPicture(sandbox, origin, thing)}<div><strong>${thing.creative.art.headline}</strong>
<span class="soft">${sandbox.moment().nameOf(thing)}</span></div></div>`
}
