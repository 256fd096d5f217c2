import { mix } from '../picture/color.ts'
import { createPen, type Pen } from './pen.ts'
import type { Scheme } from './scheme.ts'
import { type Fitted, fitText } from './text/fit.ts'
import type { Voice } from './text/fonts.ts'

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export interface PlacedLine {
  text: string
  x: number
  y: number
  width: number
  size: number
  step: number
  voice: Voice
  color: string
}

export interface TextInput extends Box {
  text: string
  voice: Voice
  color: string
  max: number
  min: number
  lines: number
  align?: 'left' | 'center'
  /** Where in the box the block sits when it is smaller than the box. */
  anchor?: 'top' | 'middle' | 'bottom'
}

interface ButtonInput {
  text: string
  /** Left edge, or the centre when `align` is center; `y` is the top edge. */
  x: number
  y: number
  width: number
  size: number
  fill: string
  color: string
  align?: 'left' | 'center' | 'right'
  shape?: 'pill' | 'round'
}

/** One picture being put together: shapes below, set text above. All positions in pixels from the top left. */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly pen: Pen
  readonly lines: PlacedLine[]
  add(svg: string): void
  /** Sets text as large as the box allows and answers the box it really takes. */
  text(input: TextInput): Promise<Box>
  /** A button with its label centred; answers its box. */
  button(input: ButtonInput): Promise<Box>
  shapes(): string
}

export function createScene(width: number, height: number): Scene {
  const shapes: string[] = []
  const lines: PlacedLine[] = []
  const place = (fitted: Fitted, input: TextInput): Box => {
    const slack = input.height - fitted.height
    const y = input.y + (input.anchor === 'bottom' ? slack : input.anchor === 'middle' ? slack / 2 : 0)
    const left = (w: number) => (input.align === 'center' ? input.x + (input.width - w) / 2 : input.x)
    fitted.lines.forEach((line, i) => {
      const { voice, color } = input
      lines.push({
        ...line,
        x: left(line.width),
        y: y + i * fitted.step,
        size: fitted.size,
        step: fitted.step,
        voice,
        color,
      })
    })
    return { x: left(fitted.width), y, width: fitted.width, height: fitted.height }
  }
  return {
    width,
    height,
    pen: createPen(),
    lines,
    add: (svg) => void shapes.push(svg),
    text: async (input) => place(await fitText(input), input),
    button: async (input) => {
      const { size, fill, color } = input
      const pad = size * 1.15
      const height = size * 2.5
      const fit = { text: input.text, voice: 'label' as const, max: size, min: size * 0.55, lines: 1 }
      const fitted = await fitText({ ...fit, width: input.width - pad * 2, height })
      const wide = fitted.width + pad * 2
      const x = input.align === 'center' ? input.x - wide / 2 : input.align === 'right' ? input.x - wide : input.x
      const radius = input.shape === 'round' ? size * 0.5 : height / 2
      shapes.push(`<rect x="${x}" y="${input.y}" width="${wide}" height="${height}" rx="${radius}" fill="${fill}"/>`)
      // Capitals sit a little high in the line box of Inter; the nudge centres them to the eye.
      const y = input.y + (height - fitted.height) / 2 + size * 0.01
      place(fitted, { ...input, ...fit, x, y, width: wide, height: fitted.height, color, align: 'center' })
      return { x, y: input.y, width: wide, height }
    },
    shapes: () => shapes.join('\n'),
  }
}

/** The background: the scheme's ground falling into its deep end. */
export function ground(scene: Scene, scheme: Scheme, slant: 'down' | 'diagonal' = 'down'): void {
  const fill = scene.pen.linear(0, 0, slant === 'down' ? 0 : 1, 1, [
    [0, scheme.ground],
    [0.45, mix(scheme.ground, scheme.groundDeep, 0.25)],
    [1, scheme.groundDeep],
  ])
  scene.add(`<rect width="${scene.width}" height="${scene.height}" fill="${fill}"/>`)
}

/** Light around a point, fading to nothing at `radius`. */
export function glow(scene: Scene, scheme: Scheme, cx: number, cy: number, radius: number, strength = 0.85): void {
  const fill = scene.pen.radial(0.5, 0.5, 0.5, [
    [0, scheme.glow, strength],
    [0.45, scheme.glow, strength * 0.42],
    [1, scheme.glow, 0],
  ])
  scene.add(`<circle cx="${cx}" cy="${cy}" r="${radius}" fill="${fill}"/>`)
}

/** Puts a drawing of 400×400 with its standing line (y = 372) on `floor` and its middle on `cx`. */
export function standing(drawing: string, cx: number, floor: number, size: number, turn = 0): string {
  const k = size / 400
  return `<g transform="translate(${cx - 200 * k} ${floor - 372 * k}) scale(${k}) rotate(${turn} 200 372)">${drawing}</g>`
}
