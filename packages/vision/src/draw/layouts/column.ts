import type { Box, TextInput } from '../scene.ts'
import { fitText } from '../text/fit.ts'
import type { Stage } from './stage.ts'

export interface ColumnInput extends Box {
  align: 'left' | 'center'
  ink: string
  fill: string
  onFill: string
  /** Largest headline size in units of 1080ths of the short side. */
  max: number
  lines: number
  /** Whether the button follows the words, stands at the foot of the box, or is put elsewhere by the layout. */
  button: 'follow' | 'foot' | 'none'
  upper?: boolean
  body?: boolean
  /** False where the layout letters the product elsewhere. */
  kicker?: boolean
}

/** Kicker, headline, body and button under one another, sharing one box; answers how far down the words and all of it reach. */
export async function column(stage: Stage, input: ColumnInput): Promise<{ words: number; end: number }> {
  const { scene, unit } = stage
  const { x, width, align } = input
  const y = input.kicker === false ? input.y : await kicker(stage, input)
  const end = input.y + input.height
  const buttonSize = 33 * unit
  const buttonRoom = input.button === 'none' ? 0 : buttonSize * 2.5 + 34 * unit
  const gap = 26 * unit
  const wordRoom = end - y - buttonRoom
  const heading = {
    text: input.upper ? stage.headline.toLocaleUpperCase() : stage.headline,
    voice: stage.voice,
    color: input.ink,
    x,
    y,
    width,
    max: input.max * unit,
    min: 34 * unit,
    lines: input.lines,
    align,
  }
  const asked = input.body === false ? null : await bodyFor(stage, input, wordRoom)
  const body = asked && (await leavesRoom(heading, wordRoom, asked.needs + gap)) ? asked : null
  const headline = await scene.text({ ...heading, height: body ? wordRoom - body.needs - gap : wordRoom })
  let words = headline.y + headline.height
  if (body) {
    const top = words + gap
    const set = await scene.text({ ...body.text, y: top, height: y + wordRoom - top + 2 })
    words = set.y + set.height
  }
  if (input.button === 'none') return { words, end: words }
  const foot = end - buttonSize * 2.5
  const button = await scene.button({
    text: stage.callToAction,
    x: align === 'center' ? x + width / 2 : x,
    y: input.button === 'foot' ? foot : Math.min(foot, words + 40 * unit),
    width,
    size: buttonSize,
    fill: input.fill,
    color: input.onFill,
    align,
  })
  return { words, end: button.y + button.height }
}

/** Sets the small line over the headline and answers where the headline may begin. */
async function kicker(stage: Stage, { x, y, width, align, ink }: ColumnInput): Promise<number> {
  if (!stage.kicker) return y
  const { unit } = stage
  const size = { max: 34 * unit, min: 23 * unit, lines: 1, height: 34 * 1.2 * unit }
  const set = await stage.scene.text({ x, y, width, align, ...size, text: stage.kicker, voice: 'label', color: ink })
  return set.y + set.height + 16 * unit
}

/** Whether the headline stays nearly as large with the body under it; a picture read in passing needs the headline. */
async function leavesRoom(heading: Omit<TextInput, 'height'>, room: number, taken: number): Promise<boolean> {
  const alone = await fitText({ ...heading, height: room })
  const beside = await fitText({ ...heading, height: room - taken })
  return !beside.cut && beside.size >= Math.min(alone.size * 0.8, heading.max * 0.7)
}

/** The body's setting and the height it needs at least; null when it would not fit whole beside a decent headline. */
async function bodyFor(
  stage: Stage,
  input: ColumnInput,
  room: number,
): Promise<{ text: TextInput; needs: number } | null> {
  if (!stage.body) return null
  const { unit } = stage
  const inset = input.align === 'center' ? input.width * 0.08 : 0
  const width = input.align === 'center' ? input.width - 2 * inset : Math.min(input.width, 760 * unit)
  const sizes = { max: 35 * unit, min: 25 * unit, lines: 4 }
  const { align } = input
  const box = { x: input.x + inset, y: input.y, width, height: Math.min(room * 0.46, 35 * unit * 1.38 * 4) }
  const text: TextInput = { ...box, ...sizes, text: stage.body, voice: 'text', color: input.ink, align }
  const fitted = await fitText(text)
  return fitted.cut ? null : { text, needs: fitted.height }
}
