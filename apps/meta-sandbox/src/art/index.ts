import { renderAsync } from '@resvg/resvg-js'
import type { Brand, BrandCreative } from '../brands/brand.ts'
import { compose, heightFor } from './compose.ts'
import { letter } from './letter.ts'

export { heightFor } from './compose.ts'

/**
 * Draws a creative as PNG, `width` px wide and as high as its ratio asks. The same arguments give the same bytes;
 * no system font and no network is used.
 */
export const renderCreative = async (brand: Brand, creative: BrandCreative, width: number): Promise<Buffer> => {
  const { art, lettering, s, w, h } = compose(brand, creative)
  const words = lettering.length > 0 ? await letter(lettering, w, h) : ''
  const size = `width="${width}" height="${heightFor(creative.ratio, width)}" viewBox="0 0 ${w} ${h}"`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} preserveAspectRatio="none">${s.definitions}${art}${words}</svg>`
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } })
  return image.asPng()
}
