import { circle, each, oval, path, rect, scatter, stroke } from '../shapes.ts'
import type { Sheet } from '../sheet.ts'

/** A coffee bag 400 wide and 640 high, standing at the origin; its label is the 300 × 240 area at (-150, -400). */
export const coffeeBag = (s: Sheet, card: string, dark: string, paper = '#efdfb6'): string =>
  oval(0, 4, 250, 26, s.radial(['#00000088', '#00000000'])) +
  path('M-176 -560 L-204 0 H204 L176 -560 Z', s.linear([dark, [card, 0.22], [card, 0.7], dark], 0)) +
  path('M-182 -640 H182 L176 -548 H-176 Z', dark) +
  rect(-182, -572, 364, 14, '#00000044') +
  each(2, (i) =>
    path(`M${i ? 176 : -176} -560 L${i ? 204 : -204} 0 L${i ? 168 : -168} -20 L${i ? 150 : -150} -540 Z`, '#00000022'),
  ) +
  circle(0, -500, 13, '#00000055') +
  rect(-146, -416, 292, 250, paper, 6) +
  stroke('M-120 -210 H120', '#00000033', 3)

/** A roasted bean 70 long, centred on the origin. */
export const bean = (colour = '#4a2a18', cut = '#23120a'): string =>
  oval(3, 6, 36, 25, '#00000033') +
  oval(0, 0, 36, 25, colour) +
  oval(-8, -8, 18, 8, '#ffffff', { opacity: 0.1 }) +
  stroke('M-32 4 C-12 -14 10 14 32 -4', cut, 5)

/** Beans spread evenly over an area. */
export const beans = (count: number, x: number, y: number, w: number, h: number, scale = 1, first = 1): string =>
  each(count, (i) => {
    const [dx, dy] = [(i + 0.5) / count, scatter(i + first)[1]]
    const tone = ['#4a2a18', '#5d3720', '#3b2012'][i % 3] ?? '#4a2a18'
    return `<g transform="translate(${(x + dx * w).toFixed(1)} ${(y + dy * h).toFixed(1)}) scale(${scale}) rotate(${(i * 67) % 180})">${bean(tone)}</g>`
  })

/** A goose-neck kettle 420 wide, its spout's end at the origin, body to the right. */
export const kettle = (s: Sheet, metal = '#c9ced2', dark = '#7d858b'): string =>
  path(
    'M250 -10 C240 -120 300 -170 380 -170 C470 -170 530 -110 520 -10 L540 150 H230 Z',
    s.linear([dark, [metal, 0.35], dark], 0),
  ) +
  stroke('M250 110 C150 120 140 -40 60 -50 C30 -54 10 -36 4 -6', dark, 26) +
  stroke('M250 104 C156 114 146 -46 62 -56 C34 -60 14 -42 6 -12', metal, 12) +
  oval(380, -172, 92, 16, dark) +
  circle(380, -198, 20, '#3b2a1e') +
  stroke('M516 -100 C640 -110 640 120 530 110', '#3b2a1e', 30)

/** A paper filter in its cone over a glass jug, standing at the origin, 560 high. */
export const dripper = (s: Sheet, glass = '#dfeef0'): string =>
  oval(0, 4, 190, 22, '#00000044') +
  path('M-120 -250 C-190 -150 -180 -10 -130 0 H130 C180 -10 190 -150 120 -250 Z', glass, { opacity: 0.55 }) +
  path(
    'M-158 -120 C-172 -40 -156 -8 -126 -4 H126 C156 -8 172 -40 158 -120 Q0 -104 -158 -120 Z',
    s.linear(['#6b3515', '#2f1407']),
  ) +
  stroke('M0 -250 V-118', '#4a230d', 8) +
  path('M-210 -540 L-60 -262 H60 L210 -540 Z', s.linear(['#e9dcc6', '#fffaf0', '#d9c8ab'], 0)) +
  each(5, (i) => stroke(`M${-150 + i * 75} -530 L${-44 + i * 22} -272`, '#b9a582', 3, { opacity: 0.5 })) +
  oval(0, -540, 210, 34, '#fffaf0') +
  oval(0, -532, 178, 25, '#4a2710') +
  rect(-140, -268, 280, 24, '#3b2a1e', 10)
