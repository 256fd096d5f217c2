import { pictureAddress } from '../pictures/picture-address.ts'
import type { Sandbox } from '../sandbox.ts'
import { html, type Markup } from './markup.ts'

const thumbnailWidth = 240

/** Every creative of every advertiser, small. Pictures are drawn when they come into view. */
export const contactSheet = (sandbox: Sandbox): Markup => html`
${sandbox.world.brands.map(
  (brand) =>
    html`<h2>${brand.name}</h2><div class="sheet">${brand.creatives.map(
      (
        art,
      ) => html`<figure><img loading="lazy" alt="${art.headline}" src="${pictureAddress(sandbox, '', brand, art, thumbnailWidth)}">
<figcaption>${art.name}<br><span class="soft">${art.kind} · ${art.ratio} · appeal ${art.appeal}</span></figcaption></figure>`,
    )}</div>`,
)}`
