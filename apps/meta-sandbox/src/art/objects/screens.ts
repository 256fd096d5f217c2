import { circle, path, rect, stroke } from '../shapes.ts'
import type { Sheet } from '../sheet.ts'

/** The colours of the planner's projects. */
export const tints = ['#6d5efc', '#19b58a', '#ff8a4c', '#e8478b', '#2aa7e0'] as const

/** A phone 520 wide and 1060 high, its upper left corner at the origin; the glass is 480 × 1020 at (20, 20). */
export const phone = (s: Sheet, glass = '#ffffff', frame = '#15161c'): string =>
  rect(16, 26, 520, 1060, '#00000030', 76) +
  rect(0, 0, 520, 1060, s.linear(['#3a3c46', frame], 40), 76) +
  rect(20, 20, 480, 1020, glass, 58) +
  rect(190, 40, 140, 30, frame, 15)

/** A laptop 820 wide, its hinge's middle at the origin; the glass is 700 × 430 at (-350, -450). */
export const laptop = (s: Sheet, glass: string): string =>
  rect(-372, -472, 744, 474, '#1d1f26', 22) +
  rect(-350, -450, 700, 430, glass, 6) +
  path('M-440 2 H440 L470 40 Q470 56 450 56 H-450 Q-470 56 -470 40 Z', s.linear(['#d5d8df', '#9aa0ac'])) +
  rect(-70, 2, 140, 12, '#8b919d', 6)

/** A square paper note 180 wide with scribbled lines, centred on the origin. */
export const note = (colour: string, turn: number): string =>
  `<g transform="rotate(${turn})">${rect(-84, -80, 180, 180, '#00000030', 4)}${rect(-90, -90, 180, 180, colour, 4)}${stroke('M-62 -44 H54 M-62 -8 H30 M-62 28 H46', '#00000066', 7)}</g>`

/** A task's card: a box to tick and two lines of grey. */
export const taskCard = (x: number, y: number, w: number, tint: string, done: boolean): string =>
  rect(x, y, w, 118, '#ffffff', 20) +
  rect(x, y, 10, 118, tint, 5) +
  circle(x + 56, y + 59, 22, done ? tint : '#eef0f4') +
  (done ? stroke(`M${x + 46} ${y + 60} l8 9 l14 -18`, '#ffffff', 6) : '')
