import { circle, each, oval, path, rect, stroke } from '../shapes.ts'
import type { Sheet } from '../sheet.ts'

/** A table lamp about 240 wide and 430 high, standing at the origin. */
export const tableLamp = (s: Sheet, vase: string, dark: string, linen = '#fff2d8', form = 0): string => {
  const bodies = [
    'M-40 0 C-84 -40 -78 -150 -34 -176 L34 -176 C78 -150 84 -40 40 0 Z',
    'M-58 0 C-96 -70 -40 -96 -44 -132 C-46 -156 -30 -170 -22 -176 L22 -176 C30 -170 46 -156 44 -132 C40 -96 96 -70 58 0 Z',
    'M-50 0 L-70 -60 L-46 -110 L-62 -150 L-24 -176 L24 -176 L62 -150 L46 -110 L70 -60 L50 0 Z',
  ]
  const body = bodies[form % bodies.length] ?? ''
  return (
    oval(0, 2, 104, 16, s.radial(['#00000088', '#00000000'])) +
    path(body, s.linear([dark, [vase, 0.35], [vase, 0.55], dark], 0)) +
    stroke('M-38 -40 C-52 -80 -48 -120 -34 -146', '#ffffff', 7, { opacity: 0.28 }) +
    rect(-7, -214, 14, 44, '#b08d57') +
    path('M-118 -196 L-76 -398 Q0 -410 76 -398 L118 -196 Q0 -180 -118 -196 Z', linen) +
    path(
      'M-118 -196 L-76 -398 Q0 -410 76 -398 L118 -196 Q0 -180 -118 -196 Z',
      s.radial(['#fffdf2', ['#ffe6a8cc', 0.55], '#e0a95a99'], 0.5, 0.62, 0.62),
    ) +
    oval(0, -192, 112, 9, '#fff9e4')
  )
}

/** A floor lamp 860 high, standing at the origin. */
export const floorLamp = (s: Sheet, metal = '#20160f'): string =>
  oval(0, 0, 110, 16, s.radial(['#000000aa', '#00000000'])) +
  oval(0, -6, 74, 13, metal) +
  rect(-5, -690, 10, 684, s.linear([metal, '#6b5138', metal], 0)) +
  path('M-128 -650 L-86 -858 Q0 -870 86 -858 L128 -650 Q0 -634 -128 -650 Z', '#ffe8bd') +
  path(
    'M-128 -650 L-86 -858 Q0 -870 86 -858 L128 -650 Q0 -634 -128 -650 Z',
    s.radial(['#fffdf0', ['#ffe2a0', 0.6], '#dda658'], 0.5, 0.6, 0.62),
  ) +
  oval(0, -646, 120, 9, '#fff8df')

/** A wall sconce: half a globe on a brass plate, centred on the origin. */
export const sconce = (s: Sheet): string =>
  rect(-14, -8, 28, 96, s.linear(['#8f6d3c', '#d9b878', '#8f6d3c'], 0), 14) +
  circle(0, -34, 62, s.radial(['#ffffff', ['#fff0c2', 0.55], '#ffcf78']))

/** An articulated desk lamp, its foot at the origin, its head up and to the left. */
export const deskLamp = (s: Sheet, colour: string): string =>
  oval(0, 0, 92, 15, colour) +
  stroke('M0 -6 L74 -210 L-96 -372', colour, 15) +
  circle(74, -210, 15, '#d9b878') +
  `<g transform="translate(-96 -372) rotate(28)">${
    path('M-92 82 C-88 8 -40 -24 0 -26 C40 -24 88 8 92 82 Z', s.linear([colour, '#ffffff55', colour], 0)) +
    path('M-92 82 C-88 8 -40 -24 0 -26 C40 -24 88 8 92 82 Z', colour, { opacity: 0.75 }) +
    oval(0, 84, 90, 13, '#fff3cf')
  }</g>`

/** A string of bulbs along a hanging cord, from the left end to the right. */
export const bulbString = (
  s: Sheet,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  sag: number,
  count: number,
): string => {
  const point = (share: number) => {
    const x = x1 + (x2 - x1) * share
    return [x, y1 + (y2 - y1) * share + 4 * sag * share * (1 - share)] as const
  }
  const halo = s.radial(['#ffe6a3ee', ['#ffc96b66', 0.3], '#ffc96b00'])
  return (
    stroke(`M${x1} ${y1} Q${(x1 + x2) / 2} ${(y1 + y2) / 2 + 2 * sag} ${x2} ${y2}`, '#120d0a', 4) +
    each(count, (i) => {
      const [x, y] = point((i + 0.5) / count)
      return circle(x, y + 24, 58, halo) + rect(x - 6, y, 12, 14, '#120d0a', 3) + oval(x, y + 26, 13, 16, '#fff6d6')
    })
  )
}
