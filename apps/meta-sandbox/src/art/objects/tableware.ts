import { circle, each, oval, path, rect, stroke } from '../shapes.ts'
import type { Sheet } from '../sheet.ts'

/** A plate seen from the side-above, 170 wide, centred on the origin. */
export const plate = (s: Sheet): string =>
  oval(0, 10, 94, 20, '#00000033') +
  oval(0, 0, 88, 22, '#fbf7ef') +
  oval(0, -3, 60, 13, s.linear(['#e2d8c8', '#f7f1e6']))

/** A small vase with leaves, standing at the origin, 160 high. */
export const vase = (s: Sheet, glass: string, leaf: string): string =>
  stroke('M0 -90 C-8 -150 -38 -180 -56 -204 M0 -90 C2 -160 6 -190 2 -236 M0 -90 C10 -140 40 -170 62 -190', leaf, 11) +
  stroke('M0 -90 C-4 -130 -14 -160 -24 -180 M0 -90 C6 -130 22 -160 34 -214', leaf, 8, { opacity: 0.8 }) +
  oval(0, 2, 54, 10, '#00000044') +
  path('M-40 0 L-32 -100 H32 L40 0 Q0 12 -40 0 Z', s.linear([glass, '#ffffffaa', glass], 0)) +
  path('M-40 0 L-32 -100 H32 L40 0 Q0 12 -40 0 Z', glass, { opacity: 0.55 })

/** A laid place seen from straight above: plate 260 across with cutlery, centred on the origin. */
export const placeSetting = (s: Sheet, rim: string, middle: string): string =>
  circle(6, 12, 138, s.radial(['#000000aa', ['#00000088', 0.8], '#00000000'])) +
  circle(0, 0, 128, s.linear([rim, '#d8cbb6'], 60)) +
  circle(0, 0, 90, middle) +
  circle(0, 0, 90, 'none', { stroke: '#00000018', 'stroke-width': 4 }) +
  rect(-176, -84, 10, 170, '#e8dcc4', 5) +
  each(3, (i) => rect(-182 + i * 9, -108, 4, 46, '#e8dcc4', 2)) +
  rect(166, -30, 10, 116, '#e8dcc4', 5) +
  path('M166 -30 V-104 Q190 -90 180 -30 Z', '#f6eedd')

/** A wine glass 150 wide and 330 high, standing at the origin. */
export const wineGlass = (s: Sheet, wine: string): string =>
  oval(0, 0, 62, 9, '#ffffff66') +
  rect(-4, -150, 8, 148, '#ffffff88') +
  path('M-66 -330 C-86 -200 -50 -150 0 -146 C50 -150 86 -200 66 -330 Z', '#ffffff30', {
    stroke: '#ffffff99',
    'stroke-width': 3,
  }) +
  path(
    'M-74 -252 C-76 -190 -46 -154 0 -152 C46 -154 76 -190 74 -252 Q0 -240 -74 -252 Z',
    s.linear([wine, `${wine}cc`]),
  ) +
  stroke('M-50 -306 C-58 -240 -46 -200 -34 -182', '#ffffff', 6, { opacity: 0.5 })

/** A cup seen from the side, 200 wide, its saucer at the origin. */
export const cup = (s: Sheet, china: string, dark: string, drink = '#4a2a16'): string =>
  oval(0, 6, 150, 16, '#00000044') +
  oval(0, 0, 140, 16, china) +
  path('M-96 -120 C-96 -30 -50 -8 0 -8 C50 -8 96 -30 96 -120 Z', s.linear([china, china, dark], 0)) +
  stroke('M94 -100 C150 -110 150 -40 80 -46', china, 17) +
  oval(0, -120, 96, 17, china) +
  oval(0, -118, 84, 12, drink)

/** Rising steam, 120 high above the origin. */
export const steam = (colour = '#ffffff'): string =>
  stroke('M-34 0 C-56 -40 -14 -60 -34 -110 M6 0 C-16 -46 28 -70 6 -130 M44 0 C24 -40 64 -60 44 -106', colour, 9, {
    opacity: 0.4,
  })
