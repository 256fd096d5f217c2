import { pointingHand } from '../objects/hands.ts'
import type { Scene } from '../scene.ts'
import { at, circle, each, path, rect, stroke } from '../shapes.ts'
import { button, centred, place, sans, serif, text } from '../words.ts'

/** A wrong sentence crossed out, the right one under it. */
const wordSwap: Scene = ({ h, words, brand, look }) => ({
  art:
    rect(0, 0, 1080, h, look('ground', '#fff6da')) +
    rect(60, 330, 960, 190, '#ffffff', 24) +
    rect(60, 560, 960, 210, look('good', '#1f7a4d'), 24) +
    stroke('M98 440 Q400 402 716 420', look('bad', '#d93f2e'), 15) +
    path('M918 404 l42 42 m0 -42 l-42 42', 'none', {
      stroke: look('bad', '#d93f2e'),
      'stroke-width': 14,
      'stroke-linecap': 'round',
    }) +
    circle(938, 666, 46, '#ffffff') +
    stroke('M916 668 l16 18 l30 -36', look('good', '#1f7a4d'), 12),
  lettering: [
    place(72, 100, {}, text(words.title, serif(80, '#2a2312'))),
    place(104, 330, { height: 190, justifyContent: 'center' }, text(words.lines[0] ?? '', sans(76, '#5c5340', 700))),
    place(104, 560, { height: 210, justifyContent: 'center' }, text(words.lines[1] ?? '', sans(88, '#ffffff', 800))),
    place(72, 840, { gap: 30 }, text(words.sub, sans(46, '#2a2312', 500, { lineHeight: 1.36 }))),
    place(72, h - 180, {}, button(words.button, '#2a2312', '#ffffff', 42)),
    place(640, h - 150, { width: 368, alignItems: 'flex-end' }, text(brand.wordmark, sans(38, '#2a2312', 700))),
  ],
})

/** A month of ticked days, the habit being the product. */
const streakCalendar: Scene = ({ s, words, look }) => ({
  art:
    rect(0, 0, 1080, 1080, look('ground', '#16302b')) +
    circle(150, 980, 420, look('shape', '#1d4039')) +
    each(28, (i) => {
      const [x, y] = [110 + (i % 7) * 126, 410 + Math.floor(i / 7) * 122]
      const done = i < 17
      return (
        rect(x, y, 104, 100, done ? look('accent', '#b6f09c') : '#ffffff14', 24) +
        (done ? stroke(`M${x + 32} ${y + 52} l16 18 l28 -36`, look('ground', '#16302b'), 11) : '') +
        (i === 17 ? rect(x, y, 104, 100, 'none', 24, { stroke: s.linear(['#fff', '#b6f09c']), 'stroke-width': 6 }) : '')
      )
    }),
  lettering: [
    place(84, 80, { gap: 18 }, text(words.title, serif(92, '#ffffff')), text(words.sub, sans(42, '#d3e8dc'))),
    place(84, 926, {}, button(words.button, look('accent', '#b6f09c'), '#16302b', 40)),
    place(620, 948, { width: 376, alignItems: 'flex-end' }, text(words.tag, sans(36, '#ffffff', 600))),
  ],
})

/** A level test held up on a phone, a finger choosing an answer. */
const levelTest: Scene = ({ s, h, words, look }) => ({
  art:
    rect(0, 0, 1080, h, s.linear([look('top', '#ffe9e0'), look('bottom', '#ffb99c')], 60)) +
    rect(260, 330, 600, 1100, '#00000026', 80) +
    rect(240, 310, 600, 1100, '#1c1620', 80) +
    rect(262, 332, 556, 1060, '#ffffff', 60) +
    rect(312, 400, 456, 16, '#eee5e0', 8) +
    rect(312, 400, 290, 16, '#f2603f', 8) +
    each(3, (i) => rect(312, 680 + i * 134, 456, 108, i === 1 ? '#f2603f' : '#fbf1ec', 26)) +
    at(690, 900, pointingHand(s, '#8a5536', '#6b3f26', '#2f4fa8'), 0.8, -14) +
    rect(0, h - 150, 1080, 150, '#3d1508'),
  lettering: [
    centred(84, {}, text(words.title, serif(88, '#3d1508', { textAlign: 'center' }))),
    place(312, 462, {}, text(words.sub, sans(50, '#1c1620', 700))),
    ...words.lines.map((line, i) =>
      place(
        344,
        680 + i * 134,
        { height: 108, justifyContent: 'center' },
        text(line, sans(42, i === 1 ? '#ffffff' : '#3b3038', 600)),
      ),
    ),
    place(70, h - 150, { height: 150, justifyContent: 'center' }, text(words.tag, serif(48, '#ffe9e0'))),
    place(
      600,
      h - 150,
      { width: 410, height: 150, justifyContent: 'center', alignItems: 'flex-end' },
      button(words.button, '#ffe9e0', '#3d1508', 36),
    ),
  ],
})

export const languageTests = {
  'word-swap': wordSwap,
  'streak-calendar': streakCalendar,
  'level-test': levelTest,
}
