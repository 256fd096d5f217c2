import { sizeOfRatio } from '../picture/ratio.ts'
import { stopIfCancelled } from '../vision-error.ts'
import { chooseLook } from './choose-look.ts'
import { composeCopy, namesProduct, sayableName } from './copy/compose-copy.ts'
import type { CreativeDrawer, DrawInput, DrawnVariation } from './creative-drawer.ts'
import { diceOf } from './dice.ts'
import { emptyStage } from './layouts/stage.ts'
import { drawingOf, productOf } from './products/category.ts'
import { renderPng } from './render.ts'

/** Draws without any model: words from a grammar, picture from laid-out shapes and packaged fonts. Repeatable. */
export function createLocalDrawer(): CreativeDrawer {
  return { name: 'local', version: '1', draw }
}

async function draw(input: DrawInput): Promise<DrawnVariation> {
  stopIfCancelled(input.signal)
  const { brief, seed, ratio } = input
  // Four variations at most make a set, so a retry lands on layouts and angles that the set has not used.
  const turn = input.number - 1 + input.attempt * 4
  const product = productOf(brief.productName)
  const name = sayableName(brief)
  // "Este produto" is fit for a sentence and silly as a label.
  const label = name.own ? name.short : ''
  const copy = composeCopy({ brief, category: product.category, seed, turn, previous: input.previous })
  const kicker = namesProduct(copy.headline, name) || !label ? (copy.audience ?? '') : label
  const { plan, scheme, voice } = chooseLook(brief, seed, turn)
  const { width, height } = sizeOfRatio(ratio)
  const stage = emptyStage(width, height)
  const quiet = brief.patterns.textAmounts.find((w) => w.value === 'much')?.weight ?? 0
  await plan.paint({
    ...stage,
    scheme,
    voice,
    headline: copy.headline,
    // Where the winners say little in the picture, so does this one; the body still goes beside it as ad copy.
    body: quiet < 0.3 ? null : copy.body,
    callToAction: copy.callToAction,
    product: label,
    kicker,
    // Whom it is for is said once.
    points: copy.points.filter((point) => point !== kicker),
    draw: drawingOf(product, seed, turn),
    dice: diceOf(seed, 'paint', turn),
  })
  stopIfCancelled(input.signal)
  const png = await renderPng(stage.scene)
  const { headline, body, callToAction, idea } = copy
  return { headline, body, callToAction, ratio, width, height, png, idea, cost: null }
}
