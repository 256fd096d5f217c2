import type { Layout } from '../../patterns/visual.ts'
import type { Dice } from '../dice.ts'
import type { Illustration } from '../products/illustration.ts'
import { type Box, createScene, type Scene } from '../scene.ts'
import type { Scheme } from '../scheme.ts'
import type { Voice } from '../text/fonts.ts'

/** What a layout is given to put on one picture. */
export interface Stage {
  scene: Scene
  scheme: Scheme
  /** The face of the headline. */
  voice: Voice
  headline: string
  /** Null when the pattern asks for few words. */
  body: string | null
  callToAction: string
  /** The product's name, short; lettered by layouts that sign off. Empty when it cannot be said. */
  product: string
  /** The small line above the headline: the product's name, or whom it is for where the headline has the name. */
  kicker: string
  /** Two or three short points for layouts that list. */
  points: string[]
  draw: Illustration
  dice: Dice
  form: Form
  /** Where words may stand: the margins, and for stories also the bands that the app covers. */
  safe: Box
  /** Unit for sizes: the shorter side over 1080. */
  unit: number
}

type Form = 'square' | 'tall' | 'story' | 'wide'

export interface LayoutPlan {
  name: string
  /** The nearest of the readers' layouts, so that winners' layouts can be followed. */
  reads: Layout
  /** Faces that suit it. */
  voices: Voice[]
  paint(stage: Stage): Promise<void>
}

function formOf(width: number, height: number): Form {
  const ratio = width / height
  return ratio > 1.3 ? 'wide' : ratio > 0.9 ? 'square' : ratio > 0.65 ? 'tall' : 'story'
}

/** An empty stage of the given size. Stories keep the top 13 % and bottom 18 % free, where the app's controls lie. */
export function emptyStage(width: number, height: number): Pick<Stage, 'scene' | 'form' | 'safe' | 'unit'> {
  const form = formOf(width, height)
  // A story is seen on a whole phone and has height to fill, so everything in it is a quarter larger.
  const unit = Math.min(width, height) / { wide: 760, story: 860, tall: 1020, square: 1080 }[form]
  const margin = (form === 'story' ? 66 : 78) * unit
  const top = form === 'story' ? height * 0.13 : margin
  const bottom = form === 'story' ? height * 0.18 : margin
  return {
    scene: createScene(width, height),
    form,
    unit,
    safe: { x: margin, y: top, width: width - 2 * margin, height: height - top - bottom },
  }
}

/** Sign-off: the product's name in label letters, `letters` units high where there is room. */
export async function signOff(
  stage: Stage,
  box: Box,
  align: 'left' | 'center',
  color: string,
  letters = 30,
): Promise<void> {
  const size = letters * stage.unit
  const { scene, product } = stage
  await scene.text({
    ...box,
    text: product,
    voice: 'label',
    color,
    max: size,
    min: size * 0.6,
    lines: 2,
    align,
    anchor: 'middle',
  })
}
