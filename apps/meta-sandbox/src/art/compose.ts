import type { Brand, BrandCreative, Ratio } from '../brands/brand.ts'
import type { Picture, Stage } from './scene.ts'
import { scenes } from './scenes/index.ts'
import { Sheet } from './sheet.ts'

const share: Record<Ratio, number> = { '1:1': 1, '4:5': 4 / 5, '9:16': 9 / 16, '1.91:1': 1.91 }

/** Height in px of a picture of that ratio and width. */
export const heightFor = (ratio: Ratio, width: number): number => Math.round(width / share[ratio])

/** Drawing and lettering of one creative on a canvas 1080 units wide. Throws for a scene nobody drew. */
export const compose = (brand: Brand, creative: BrandCreative): Picture & Pick<Stage, 's' | 'w' | 'h'> => {
  const scene = scenes[creative.scene]
  if (!scene) throw new Error(`No composition is called ${creative.scene}`)
  const blank = { title: '', sub: '', button: '', price: '', oldPrice: '', tag: '', author: '', lines: [] }
  const stage: Stage = {
    s: new Sheet(),
    w: 1080,
    h: heightFor(creative.ratio, 1080),
    words: { ...blank, ...creative.words },
    brand,
    creative,
    look: (role, otherwise) => creative.look?.[role] ?? otherwise,
  }
  return { ...scene(stage), s: stage.s, w: stage.w, h: stage.h }
}
