import { circle, each, oval, path, rect, stroke } from '../shapes.ts'
import type { Sheet } from '../sheet.ts'

/** Colours of a shoe. */
interface ShoeLook {
  upper: string
  dark: string
  sole: string
  lug: string
  lace: string
  accent: string
}

export const forest: ShoeLook = {
  upper: '#27594c',
  dark: '#173a31',
  sole: '#fff6e4',
  lug: '#1b2b26',
  lace: '#fff6e4',
  accent: '#f2a63a',
}

const upperShape =
  'M-360 60 C-372 -20 -352 -120 -330 -190 C-318 -222 -286 -214 -270 -196 C-240 -166 -196 -160 -150 -190 C-130 -204 -112 -204 -98 -188 C-40 -120 60 -60 190 -34 C300 -14 372 0 384 60 Z'

export const soleShape = 'M-372 52 H392 C404 84 392 120 348 122 H-316 C-366 122 -384 96 -372 52 Z'

/** The same model in six colours. */
export const family: readonly ShoeLook[] = [
  forest,
  { upper: '#d9542f', dark: '#9c3317', sole: '#fff6e4', lug: '#3b140a', lace: '#fff6e4', accent: '#ffd166' },
  { upper: '#3f6fb5', dark: '#264a80', sole: '#ffffff', lug: '#16294a', lace: '#ffffff', accent: '#ffb347' },
  { upper: '#ece3d3', dark: '#c9b99c', sole: '#ffffff', lug: '#8a7655', lace: '#8a7655', accent: '#d9542f' },
  { upper: '#34322f', dark: '#191817', sole: '#efe9dd', lug: '#0b0b0b', lace: '#efe9dd', accent: '#9ad05c' },
  { upper: '#b98ab5', dark: '#875b84', sole: '#fff6fb', lug: '#4d2f4b', lace: '#fff6fb', accent: '#ffe08a' },
]

/** A running shoe seen from its side, toe to the right: 780 wide, 350 high; the ground is 150 below the origin. */
export const sneaker = (s: Sheet, look: ShoeLook): string =>
  oval(10, 150, 420, 26, s.radial(['#00000077', '#00000000'])) +
  each(19, (i) => path(`M${-350 + i * 38} 112 l10 34 h18 l10 -34 Z`, look.lug)) +
  path(upperShape, s.linear([look.upper, [look.upper, 0.5], look.dark], 70)) +
  s.clip(
    path(upperShape, '#000'),
    path('M150 80 C160 0 240 -30 400 -20 V90 Z', look.dark, { opacity: 0.75 }) +
      path('M-400 80 V-90 C-340 -60 -260 -40 -220 80 Z', look.dark, { opacity: 0.6 }) +
      path('M-160 80 C-120 -10 -40 -40 90 -62 L130 -40 C20 -10 -40 20 -70 80 Z', look.accent) +
      each(9, (i) => stroke(`M${-300 + i * 12} -150 q40 70 20 150`, '#ffffff', 2, { opacity: 0.08 })),
  ) +
  path(
    'M-330 -190 C-318 -222 -286 -214 -270 -196 C-240 -166 -196 -160 -150 -190 C-190 -130 -280 -130 -334 -172 Z',
    look.dark,
  ) +
  stroke('M-346 -120 Q-352 -60 -352 20', look.accent, 12) +
  each(5, (i) => {
    const [x, y] = [-84 + i * 52, -164 + i * 30]
    return stroke(`M${x} ${y} q-10 34 -52 46`, look.lace, 12) + circle(x - 54, y + 48, 6, look.dark)
  }) +
  path(soleShape, s.linear([look.sole, '#d9ccb2'])) +
  stroke('M-366 84 Q0 104 392 78', look.accent, 7, { opacity: 0.85 })

/** The tread seen from below, 420 wide and 1040 high, centred on the origin. */
export const tread = (s: Sheet, rubber: string, dark: string, accent: string): string => {
  const outline =
    'M0 -520 C150 -520 206 -380 200 -230 C196 -100 140 -20 150 110 C160 220 170 300 150 400 C130 500 60 520 0 520 C-70 520 -130 490 -140 400 C-156 280 -120 200 -140 90 C-160 -30 -214 -110 -206 -250 C-198 -400 -140 -520 0 -520 Z'
  return (
    path(outline, dark) +
    s.clip(
      path(outline, '#000'),
      each(24, (row) =>
        each(7, (column) => {
          const [x, y] = [-236 + column * 72 + (row % 2) * 36, -520 + row * 44]
          return path(
            `M${x} ${y} l30 -14 l30 14 l-8 22 h-44 Z`,
            row > 8 && row < 13 ? accent : s.linear([rubber, dark]),
          )
        }),
      ),
    ) +
    path(outline, 'none', { stroke: rubber, 'stroke-width': 10 })
  )
}

/** A shoe box 520 wide, its lid askew. */
export const shoeBox = (s: Sheet, card: string, dark: string): string =>
  rect(-260, -180, 520, 180, s.linear([card, dark]), 6) +
  rect(-276, -222, 552, 60, card, 6) +
  rect(-276, -170, 552, 10, '#00000022')
