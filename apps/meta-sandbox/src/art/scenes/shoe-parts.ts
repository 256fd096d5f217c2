import { forest, sneaker, soleShape, tread } from '../objects/sneaker.ts'
import type { Scene } from '../scene.ts'
import { at, circle, each, path, rect, scatter, stroke } from '../shapes.ts'
import { box, button, heavy, label, place, sans, serif, text } from '../words.ts'

/** The tread so close that it is pattern; not a word. */
const treadMacro: Scene = ({ s }) => ({
  art:
    rect(0, 0, 1080, 1080, s.linear(['#3a3f2a', '#1c1f14'], 50)) +
    each(70, (i) => circle(scatter(i)[0] * 1080, scatter(i)[1] * 1080, 3 + (i % 6) * 2, '#7a6338', { opacity: 0.5 })) +
    at(560, 620, tread(s, '#b7d36a', '#2f4421', '#f2a63a'), 1.75, 24),
  lettering: [],
})

/** A foot on a ruler. */
const sizeFinder: Scene = ({ s, h, words }) => ({
  art:
    rect(0, 0, 1080, h, s.linear(['#e9e4f7', '#d2c8ee'])) +
    rect(560, 60, 460, h - 120, '#ffffff', 30) +
    at(
      790,
      h / 2,
      path(
        'M-40 -190 C30 -214 96 -160 92 -70 C88 0 60 40 66 110 C72 176 30 200 -14 194 C-66 188 -72 130 -66 70 C-60 10 -100 -40 -96 -110 C-94 -150 -76 -180 -40 -190 Z',
        s.linear(['#e8bd9c', '#cf9670'], 30),
      ),
    ) +
    [
      [-88, -176, 17],
      [-60, -206, 19],
      [-20, -222, 21],
      [26, -218, 23],
      [74, -190, 30],
    ]
      .map(([x, y, r]) => circle(790 + (x ?? 0), h / 2 + (y ?? 0) + 16, r ?? 20, '#dba781'))
      .join('') +
    each(17, (i) => rect(600, 92 + i * 24, i % 4 ? 24 : 44, 4, '#4b3a86')) +
    stroke(`M660 76 H960 M660 ${h - 78} H960`, '#e2573b', 4, { 'stroke-dasharray': '14 10' }),
  lettering: [
    place(56, 66, { gap: 20 }, text(words.title, serif(72, '#2a1d58')), text(words.sub, sans(34, '#3c2f6e', 500))),
    place(56, 430, {}, button(words.button, '#4b3a86', '#ffffff', 34)),
    place(888, h / 2 - 34, {}, label(words.tag, '#e2573b', '#ffffff', 36)),
  ],
})

/** A shoe taken apart, its layers named. */
const explodedShoe: Scene = ({ s, h, words }) => ({
  art:
    rect(0, 0, 1080, h, s.linear(['#f4f2ec', '#ddd8cb'])) +
    at(440, 520, s.clip(rect(-420, -320, 840, 376, '#000'), sneaker(s, forest)), 0.86) +
    at(440, 640, path('M-360 60 C-200 30 200 30 380 60 L372 96 H-356 Z', s.linear(['#f2c46a', '#d99a2b'])), 0.86) +
    at(440, 760, path(soleShape, s.linear(['#fffaf0', '#d9ccb2'])), 0.86) +
    at(
      440,
      890,
      path(soleShape, '#173a31') + each(19, (i) => path(`M${-350 + i * 38} 112 l10 34 h18 l10 -34 Z`, '#173a31')),
      0.86,
    ) +
    each(
      4,
      (i) =>
        circle(700, [500, 708, 836, 962][i] ?? 0, 10, '#d9542f') +
        stroke(`M710 ${[500, 708, 836, 962][i] ?? 0} H790`, '#d9542f', 4),
    ),
  lettering: [
    place(72, 84, { gap: 10 }, text(words.title, heavy(84, '#173a31'))),
    ...words.lines.map((line, i) =>
      place(
        804,
        ([500, 708, 836, 962][i] ?? 0) - 42,
        { height: 84, justifyContent: 'center' },
        text(line, sans(32, '#26221c', 700)),
      ),
    ),
    place(
      72,
      h - 200,
      { flexDirection: 'row', alignItems: 'center', gap: 40 },
      button(words.button, '#173a31', '#ffffff', 38),
      box({}, text(words.price, sans(46, '#26221c', 800)), text(words.sub, sans(32, '#4f483c'))),
    ),
  ],
})

export const shoeParts = {
  'tread-macro': treadMacro,
  'size-finder': sizeFinder,
  'exploded-shoe': explodedShoe,
}
