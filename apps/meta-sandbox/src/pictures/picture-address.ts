import { createHmac } from 'node:crypto'
import type { Brand, BrandCreative } from '../brands/brand.ts'
import type { Sandbox } from '../sandbox.ts'

const path = (brand: Brand, art: BrandCreative) => `/pictures/v/t45.1600-4/${brand.key}/${art.key}_n.png`

function signature(secret: string, ...parts: readonly (string | number)[]): string {
  return `00_Af${createHmac('sha256', secret).update(parts.join('|')).digest('base64url').slice(0, 30)}`
}

/** A signed address of a picture, as Meta's content network writes them: `oe` is its end in hex seconds. */
export function pictureAddress(
  sandbox: Sandbox,
  origin: string,
  brand: Brand,
  art: BrandCreative,
  width: number,
): string {
  const { options, clock, state } = sandbox
  const ends = (clock.seconds() + Math.round(options.pictureMinutes * 60)).toString(16).toUpperCase()
  const query = new URLSearchParams({
    stp: `dst-png_w${width}`,
    _nc_cat: '1',
    _nc_gid: String(state.now.pictureGeneration),
    oh: signature(options.appSecret, path(brand, art), width, state.now.pictureGeneration, ends),
    oe: ends,
  })
  return `${origin}${path(brand, art)}?${query}`
}

type PictureVerdict = { readonly width: number } | { readonly refusal: 'URL signature expired' | 'Bad URL hash' }

/** Checks an address that someone opens. */
export function checkAddress(
  sandbox: Sandbox,
  brand: Brand,
  art: BrandCreative,
  query: Readonly<Record<string, string | undefined>>,
): PictureVerdict {
  const width = Number(/^dst-png_w(\d{2,4})$/.exec(query.stp ?? '')?.[1] ?? Number.NaN)
  const generation = query._nc_gid ?? ''
  const ends = query.oe ?? ''
  const expected = signature(sandbox.options.appSecret, path(brand, art), width, generation, ends)
  if (Number.isNaN(width) || query.oh !== expected) return { refusal: 'Bad URL hash' }
  const old = Number(generation) < sandbox.state.now.pictureGeneration
  if (old || Number.parseInt(ends, 16) <= sandbox.clock.seconds()) return { refusal: 'URL signature expired' }
  return { width }
}
