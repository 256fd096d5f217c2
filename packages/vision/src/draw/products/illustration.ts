import type { Pen } from '../pen.ts'
import type { Scheme } from '../scheme.ts'

/**
 * Draws one object in a box of 400×400, centred on x = 200 and standing on y = 372, in the scheme's product colours
 * (main, deep, light) and nothing else, so that every layout may put it on any ground.
 */
export type Illustration = (scheme: Scheme, pen: Pen) => string

/** A soft sheen down the left of a rounded body. */
export function sheen(pen: Pen): string {
  return pen.linear(0, 0, 1, 0, [
    [0, '#ffffff', 0],
    [0.16, '#ffffff', 0.34],
    [0.34, '#ffffff', 0],
  ])
}

/** The body's colour turning into its shaded side, left to right. */
export function body(scheme: Scheme, pen: Pen): string {
  return pen.linear(0, 0, 1, 0, [
    [0, scheme.main],
    [0.55, scheme.main],
    [1, scheme.deep],
  ])
}
