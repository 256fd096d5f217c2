import type { Brand, BrandCreative, PictureWords } from '../brands/brand.ts'
import type { Sheet } from './sheet.ts'
import type { Element } from './words.ts'

/** What a composition is given; lengths are in units of a picture 1080 wide. */
export interface Stage {
  s: Sheet
  w: number
  h: number
  words: Required<PictureWords>
  brand: Brand
  creative: BrandCreative
  /** The creative's colour for a role, or the composition's own. */
  look: (role: string, otherwise: string) => string
}

/** Drawing below, lettering above it. */
export interface Picture {
  art: string
  lettering: Element[]
}

export type Scene = (stage: Stage) => Picture
