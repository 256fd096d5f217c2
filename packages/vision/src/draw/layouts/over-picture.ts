import { sizeOfRatio } from '../../picture/ratio.ts'
import { diceOf } from '../dice.ts'
import type { Scene } from '../scene.ts'
import { schemes } from '../scheme.ts'
import { column } from './column.ts'
import { emptyStage } from './stage.ts'

export interface OverPictureInput {
  /** A JPEG of exactly the ratio's size. */
  jpeg: Uint8Array
  ratio: string
  headline: string
  callToAction: string
  seed: string
}

/** Sets headline and button over a finished picture, on a shade that keeps them legible whatever lies beneath. */
export async function overPicture(input: OverPictureInput): Promise<Scene> {
  const { width, height } = sizeOfRatio(input.ratio)
  const stage = emptyStage(width, height)
  const { scene, safe, form } = stage
  const dice = diceOf(input.seed, 'over picture')
  const scheme = dice.pick(schemes)
  const data = Buffer.from(input.jpeg).toString('base64')
  scene.add(`<image width="${width}" height="${height}" href="data:image/jpeg;base64,${data}"/>`)
  const shade = scene.pen.linear(0, 0, 0, 1, [
    [0, '#000000', 0],
    [0.5, '#000000', 0.5],
    [1, '#000000', 0.82],
  ])
  const top = form === 'wide' ? height * 0.25 : height * 0.45
  scene.add(`<rect y="${top}" width="${width}" height="${height - top}" fill="${shade}"/>`)
  const words = { ...stage, headline: input.headline, body: null, callToAction: input.callToAction, dice }
  const room = height * { wide: 0.5, square: 0.31, tall: 0.26, story: 0.19 }[form]
  const box = {
    x: safe.x,
    y: safe.y + safe.height - room,
    width: safe.width * (form === 'wide' ? 0.7 : 1),
    height: room,
  }
  const look = {
    align: 'left' as const,
    ink: '#FFFFFF',
    fill: '#FFFFFF',
    onFill: '#15161A',
    max: 92,
    lines: 3,
    button: 'foot' as const,
  }
  await column(
    {
      ...words,
      scheme,
      voice: dice.pick(['serif', 'sans'] as const),
      product: '',
      kicker: '',
      points: [],
      draw: () => '',
    },
    { ...box, ...look },
  )
  return scene
}
