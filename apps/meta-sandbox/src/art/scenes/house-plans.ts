import { deskLamp } from '../objects/lamps.ts'
import { cone, glow } from '../objects/pendant.ts'
import type { Scene } from '../scene.ts'
import { at, circle, each, oval, path, rect, stroke } from '../shapes.ts'
import type { Sheet } from '../sheet.ts'
import { box, button, place, sans, serif, text } from '../words.ts'

const lightSpot = (s: Sheet, x: number, y: number): string =>
  glow(s, x, y, 62, '#ffd45e', 'ff') + circle(x, y, 9, '#fff3c4')

/** An architect's drawing with the lights already placed. */
const floorPlan: Scene = ({ s, h, words, brand }) => ({
  art:
    rect(0, 0, 1080, h, s.linear(['#20406c', '#16294a'], 20)) +
    each(28, (i) => rect(i * 40, 0, 1.2, h, '#ffffff10')) +
    each(15, (i) => rect(0, i * 40, 1080, 1.2, '#ffffff10')) +
    stroke('M600 80 H1020 V490 H600 V340 M600 270 V80 M806 80 V210 M806 270 V490 M806 330 H1020', '#dbe9ff', 7) +
    stroke('M600 340 A70 70 0 0 1 670 270', '#dbe9ff', 2.5, { 'stroke-dasharray': '9 8' }) +
    stroke(
      'M630 112 H740 V160 H630 Z M850 112 H980 V190 H850 Z M850 150 H980 M640 420 H750 V462 H640 Z',
      '#9fc0f0',
      3,
    ) +
    circle(920, 420, 38, 'none', { stroke: '#9fc0f0', 'stroke-width': 3 }) +
    [
      [684, 222],
      [696, 380],
      [912, 244],
      [912, 420],
    ]
      .map(([x, y]) => lightSpot(s, x ?? 0, y ?? 0))
      .join(''),
  lettering: [
    place(56, 50, {}, text(brand.wordmark, serif(36, '#ffffff'))),
    place(
      56,
      128,
      { gap: 0 },
      text(words.title, serif(66, '#ffffff')),
      text(words.tag, serif(66, '#ffd45e')),
      text(words.sub, sans(31, '#dbe9ff', 500, { marginTop: 16 })),
    ),
    place(56, 424, {}, button(words.button, '#ffd45e', '#16294a', 34)),
  ],
})

const temperature = (s: Sheet, x: number, wide: number, light: string, wall: string, h: number): string =>
  s.clip(
    rect(x, 0, wide, h, '#000'),
    rect(x, 0, wide, h, wall) +
      glow(s, x + wide / 2, 216, 330, light, 'ff') +
      at(x + wide / 2, 150, cone(s, 50, 170, 420, light)) +
      path(
        `M${x + wide / 2 - 62} 152 L${x + wide / 2 - 24} 96 H${x + wide / 2 + 24} L${x + wide / 2 + 62} 152 Z`,
        '#26211d',
      ) +
      rect(x + wide / 2 - 2, 0, 4, 98, '#26211d'),
  )

/** The same lamp in three whites, side by side. */
const threeWhites: Scene = ({ s, h, words }) => ({
  art:
    rect(0, 0, 1080, h, '#b8a888') +
    temperature(s, 0, 360, '#ffdf9a', '#b98645', h) +
    temperature(s, 360, 360, '#fff6dd', '#b8a888', h) +
    temperature(s, 720, 360, '#f2f8ff', '#8fa3b8', h) +
    rect(0, h - 176, 1080, 176, '#1c1814'),
  lettering: [
    ...words.lines.map((line, i) =>
      place(
        i * 360,
        282,
        { width: 360, alignItems: 'center' },
        text(line, sans(34, '#1c1814', 700, { textAlign: 'center' })),
      ),
    ),
    place(48, h - 176, { height: 176, justifyContent: 'center' }, text(words.title, serif(58, '#fff4de'))),
    place(
      690,
      h - 176,
      { width: 342, height: 176, justifyContent: 'center', alignItems: 'flex-end' },
      button(words.button, '#ffd98c', '#1c1814', 32),
    ),
  ],
})

/** A desk, its lamp, and a numbered list of mistakes. */
const deskList: Scene = ({ s, h, words, brand }) => ({
  art:
    rect(0, 0, 1080, h, '#e8ece6') +
    rect(0, 1090, 1080, h - 1090, s.linear(['#c79a6a', '#a3774a'])) +
    glow(s, 700, 920, 420, '#fff1b8', 'ff') +
    rect(350, 860, 360, 226, '#23282b', 14) +
    rect(366, 876, 328, 190, s.linear(['#5f8f93', '#b9d3c3'], 30)) +
    path('M310 1086 H750 L770 1110 H290 Z', '#3b4246') +
    at(900, 1104, deskLamp(s, '#2f5d50'), 0.9) +
    oval(180, 1108, 60, 10, '#00000033') +
    rect(136, 1010, 88, 96, '#d5643c', 12) +
    stroke('M224 1034 C262 1030 262 1082 222 1082', '#d5643c', 13),
  lettering: [
    place(76, 84, {}, text(words.title, serif(80, '#1f2f29'))),
    place(
      76,
      300,
      { gap: 30 },
      ...words.lines.map((line, i) =>
        box(
          { flexDirection: 'row', alignItems: 'center', gap: 28 },
          text(
            String(i + 1),
            serif(46, '#ffffff', {
              backgroundColor: '#d5643c',
              width: 78,
              padding: '10px 0 16px',
              textAlign: 'center',
              justifyContent: 'center',
              borderRadius: 50,
            }),
          ),
          text(line, sans(42, '#1f2f29', 600)),
        ),
      ),
    ),
    place(76, h - 150, {}, button(words.button, '#1f2f29', '#ffffff', 36)),
    place(700, h - 138, { width: 310, alignItems: 'flex-end' }, text(brand.wordmark, serif(44, '#1f2f29'))),
  ],
})

export const housePlans = {
  'floor-plan': floorPlan,
  'three-whites': threeWhites,
  'desk-list': deskList,
}
