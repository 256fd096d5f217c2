import { circle, each, oval, path, rect, stroke } from '../shapes.ts'
import type { Sheet } from '../sheet.ts'

/** A two-seat sofa 760 wide and 270 high, standing at the origin (its middle, on the floor). */
export const sofa = (s: Sheet, light: string, dark: string): string => {
  const cloth = s.linear([light, dark])
  return (
    oval(0, 4, 420, 26, s.radial(['#00000077', '#00000000'])) +
    rect(-330, -30, 26, 34, '#3a281c', 4) +
    rect(304, -30, 26, 34, '#3a281c', 4) +
    rect(-330, -270, 660, 200, cloth, 46) +
    rect(-306, -252, 300, 160, s.linear([light, dark], 70), 34) +
    rect(6, -252, 300, 160, s.linear([light, dark], 70), 34) +
    rect(-316, -128, 316, 86, light, 30) +
    rect(0, -128, 316, 86, light, 30) +
    rect(-330, -66, 660, 52, dark, 18) +
    rect(-390, -196, 96, 182, cloth, 44) +
    rect(294, -196, 96, 182, cloth, 44) +
    stroke('M0 -246 V-52', dark, 3)
  )
}

export const cushion = (x: number, y: number, colour: string, turn = 0): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn})">${path(
    'M-62 -54 Q0 -70 62 -54 Q74 0 62 54 Q0 68 -62 54 Q-74 0 -62 -54 Z',
    colour,
  )}${stroke('M-46 -40 Q0 -52 46 -40', '#ffffff', 3, { opacity: 0.3 })}</g>`

/** An armchair 340 wide standing at the origin. */
export const armchair = (s: Sheet, light: string, dark: string): string =>
  oval(0, 4, 210, 22, s.radial(['#000000aa', '#00000000'])) +
  path('M-104 -30 L-124 8 L-106 8 L-84 -30 Z M104 -30 L124 8 L106 8 L84 -30 Z', '#1c120c') +
  path('M-130 -70 V-270 C-130 -370 130 -370 130 -270 V-70 Z', s.linear([light, dark])) +
  path('M-86 -110 V-262 C-86 -326 86 -326 86 -262 V-110 Z', s.linear([light, dark], 60), { opacity: 0.65 }) +
  rect(-128, -138, 256, 72, light, 26) +
  rect(-130, -80, 260, 58, dark, 16) +
  rect(-172, -206, 72, 186, s.linear([light, dark]), 34) +
  rect(100, -206, 72, 186, s.linear([light, dark]), 34)

/** A round table seen slightly from above, 900 wide; the origin is the middle of its top. */
export const table = (s: Sheet, light = '#8a5a34', dark = '#5a3519'): string =>
  rect(-26, 20, 52, 210, s.linear([dark, light, dark], 0)) +
  oval(0, 14, 450, 72, '#3b2110') +
  oval(0, 0, 450, 70, s.radial([light, ['#76492a', 0.6], dark], 0.5, 0.3, 0.7)) +
  each(4, (i) =>
    stroke(`M${-380 + i * 24} ${-18 + i * 14} Q0 ${-34 + i * 18} ${380 - i * 24} ${-18 + i * 14}`, dark, 2, {
      opacity: 0.35,
    }),
  )

/** A potted plant about 220 wide and 340 high, standing at the origin. */
export const plant = (leaf: string, shadow: string, pot = '#cbb79b', edge = '#a8926f'): string => {
  const blade = (turn: number, length: number, colour: string) =>
    `<g transform="translate(0 -96) rotate(${turn})">${path(`M0 0 C-34 ${-length * 0.4} -26 ${-length * 0.8} 0 ${-length} C26 ${-length * 0.8} 34 ${-length * 0.4} 0 0 Z`, colour)}${stroke(`M0 0 V${-length * 0.9}`, '#ffffff', 2, { opacity: 0.25 })}</g>`
  return (
    blade(-58, 190, shadow) +
    blade(56, 180, shadow) +
    blade(-32, 230, leaf) +
    blade(34, 220, leaf) +
    blade(-8, 260, shadow) +
    blade(12, 240, leaf) +
    path('M-66 -112 H66 L52 0 H-52 Z', pot) +
    path('M10 -112 H66 L52 0 H10 Z', edge, { opacity: 0.55 }) +
    rect(-74, -126, 148, 24, edge, 6)
  )
}

/** A framed mountain print, 240 × 300, its upper left corner at the origin. */
export const print = (s: Sheet, tint = '#b99c78'): string =>
  rect(6, 10, 240, 300, '#00000033', 4) +
  rect(0, 0, 240, 300, '#efe4d2', 4) +
  rect(28, 28, 184, 244, s.linear(['#f7ead4', tint])) +
  circle(150, 96, 26, '#fff4d8') +
  path('M28 230 L96 140 L140 196 L172 160 L212 214 V272 H28 Z', '#7d6247') +
  path('M28 250 L80 214 L130 250 L212 226 V272 H28 Z', '#5c452f')

/** A book stack standing at the origin, 200 wide. */
export const books = (colours: readonly string[]): string =>
  colours
    .map(
      (colour, i) =>
        rect(-100 + (i % 2) * 12, -(i + 1) * 30, 190 - (i % 3) * 22, 28, colour, 4) +
        rect(-86 + (i % 2) * 12, -(i + 1) * 30 + 11, 60, 5, '#ffffff88'),
    )
    .join('')
