import { path, rect, stroke } from '../shapes.ts'
import type { Sheet } from '../sheet.ts'

/** A forearm rising from below with its index finger up: the fingertip is the origin, 900 long. */
export const pointingHand = (s: Sheet, skin: string, shade: string, sleeve: string): string =>
  path(
    'M-30 6 C-30 -18 30 -18 32 8 L40 190 C90 176 132 196 152 236 C186 240 204 268 204 310 L196 430 C192 520 150 560 146 640 L150 900 H-76 L-70 640 C-76 560 -122 500 -146 404 C-156 360 -110 336 -84 372 L-44 424 Z',
    s.linear([skin, [skin, 0.5], shade], 10),
  ) +
  stroke('M42 196 L48 330 M152 240 Q160 300 150 352 M98 196 Q104 270 96 344', shade, 5, { opacity: 0.6 }) +
  path('M-20 4 C-18 -12 20 -12 22 6 L22 30 C10 38 -10 38 -20 30 Z', '#ffe6d8', { opacity: 0.75 }) +
  rect(-96, 690, 266, 300, sleeve, 18) +
  rect(-104, 680, 282, 54, sleeve, 16) +
  rect(-104, 722, 282, 8, '#00000022')
