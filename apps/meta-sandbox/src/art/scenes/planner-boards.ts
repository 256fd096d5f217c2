import { pointingHand } from '../objects/hands.ts'
import { note, tints } from '../objects/screens.ts'
import type { Scene } from '../scene.ts'
import { at, circle, each, rect, scatter, stroke } from '../shapes.ts'
import { box, button, centred, label, place, sans, text } from '../words.ts'

/** Paper chaos above, a calm timeline below. */
const chaosToPlan: Scene = ({ s, words }) => ({
  art:
    rect(0, 0, 1080, 1080, '#e9dfc9') +
    each(14, (i) =>
      at(
        50 + ((i * 5) % 14) * 76,
        70 + scatter(i + 2)[1] * 400,
        note(['#ffe066', '#ff9f9f', '#a5e1ff', '#c3f0a8'][i % 4] ?? '#fff', -24 + ((i * 37) % 48)),
        0.86,
      ),
    ) +
    rect(0, 520, 1080, 560, s.linear(['#f1edff', '#dcd4ff'])) +
    rect(60, 690, 960, 220, '#ffffff', 28) +
    each(3, (i) => rect(96 + i * 190, 722 + i * 58, [330, 420, 470][i] ?? 300, 42, tints[i] ?? '#000', 21)) +
    stroke('M540 706 V894', '#e8478b', 4, { 'stroke-dasharray': '3 12' }),
  lettering: [
    place(50, 44, {}, label(words.lines[0] ?? '', '#1c1b29', '#ffffff', 40)),
    place(60, 566, {}, text(words.title, sans(74, '#2a1f86', 800, { letterSpacing: '-0.02em' }))),
    place(60, 950, {}, button(words.button, '#3f2fc4', '#ffffff', 38)),
    place(600, 974, { width: 420, alignItems: 'flex-end' }, text(words.sub, sans(36, '#2a1f86', 600))),
  ],
})

/** A dark timeline across the whole picture. */
const ganttDark: Scene = ({ s, h, words, brand }) => ({
  art:
    rect(0, 0, 1080, h, s.linear(['#12131c', '#1c1a33'], 30)) +
    each(9, (i) => rect(500 + i * 70, 40, 2, h - 80, '#ffffff12')) +
    each(6, (i) =>
      rect(
        500 + ((i * 83) % 220),
        80 + i * 74,
        [300, 190, 360, 240, 150, 280][i] ?? 200,
        44,
        s.linear([tints[i % 5] ?? '#fff', `${tints[i % 5] ?? '#ffffff'}99`], 0),
        22,
      ),
    ) +
    stroke(`M780 40 V${h - 40}`, '#ffd84d', 4) +
    circle(780, 40, 11, '#ffd84d'),
  lettering: [
    place(52, 64, {}, text(brand.wordmark, sans(34, '#b8b0ff', 700))),
    place(
      52,
      130,
      { gap: 22 },
      text(words.title, sans(66, '#ffffff', 800, { letterSpacing: '-0.02em', lineHeight: 1.08 })),
      text(words.sub, sans(32, '#c9c8d6')),
    ),
    place(52, 436, {}, button(words.button, '#8d7dff', '#12131c', 34)),
  ],
})

/** A finger dragging one card on a board. */
const dragCard: Scene = ({ s, words }) => ({
  art:
    rect(0, 0, 1080, 1080, s.linear(['#ffe9d6', '#ffd0b0'])) +
    each(3, (i) => rect(60 + i * 330, 300, 300, 700, '#ffffff88', 28)) +
    each(
      3,
      (i) =>
        rect(84 + i * 330, 400, 252, 120, '#ffffff', 18) +
        rect(108 + i * 330, 428, 120, 18, tints[i] ?? '#000', 9) +
        rect(108 + i * 330, 466, 180, 14, '#d8d2cc', 7),
    ) +
    `<g transform="rotate(7 600 640)">${rect(470, 570, 270, 140, '#00000022', 18)}${rect(460, 556, 270, 140, '#ffffff', 18)}${rect(486, 588, 130, 20, '#6d5efc', 10)}${rect(486, 630, 200, 15, '#d8d2cc', 7)}</g>` +
    at(690, 660, pointingHand(s, '#efc4a2', '#d29f7b', '#6d5efc'), 0.8, -10),
  lettering: [
    centred(
      70,
      { gap: 8 },
      text(words.title, sans(82, '#3d1d0a', 800, { letterSpacing: '-0.03em' })),
      text(words.sub, sans(38, '#6b3a1c', 500)),
    ),
    ...words.lines.map((line, i) =>
      place(60 + i * 330, 326, { width: 300, alignItems: 'center' }, box({}, text(line, sans(34, '#3d1d0a', 700)))),
    ),
  ],
})

export const plannerBoards = {
  'chaos-to-plan': chaosToPlan,
  'gantt-dark': ganttDark,
  'drag-card': dragCard,
}
