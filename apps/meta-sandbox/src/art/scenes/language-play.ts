import type { Scene } from '../scene.ts'
import { circle, each, path, rect, stroke } from '../shapes.ts'
import { box, button, heavy, place, sans, serif, text } from '../words.ts'

/** Two speech bubbles on a flat colour. */
const chatBubbles: Scene = ({ s, words, brand, look }) => ({
  art:
    rect(0, 0, 1080, 1080, s.linear([look('top', '#233a86'), look('bottom', '#182a66')])) +
    circle(1000, 1000, 380, look('shape', '#2d489d')) +
    path('M140 560 L120 624 L210 560 Z', '#ffffff') +
    path('M930 776 L956 836 L860 776 Z', look('accent', '#ffd34d')) +
    '',
  lettering: [
    place(
      80,
      84,
      { gap: 20 },
      text(words.title, serif(86, '#ffffff')),
      text(words.sub, sans(40, look('soft', '#dce3ff'))),
    ),
    place(86, 408, {}, speech(words.lines[0] ?? '', '#ffffff', look('ink', '#182a66'))),
    place(
      300,
      622,
      { width: 694, alignItems: 'flex-end' },
      speech(words.lines[1] ?? '', look('accent', '#ffd34d'), look('ink', '#182a66')),
    ),
    place(80, 900, {}, button(words.button, '#ffffff', look('ink', '#182a66'), 40)),
    place(640, 924, { width: 360, alignItems: 'flex-end' }, text(brand.wordmark, sans(40, '#ffffff', 700))),
  ],
})

const speech = (line: string, fill: string, ink: string) =>
  text(line, sans(54, ink, 700, { backgroundColor: fill, padding: '46px 50px', borderRadius: 34 }))

/** A boarding pass lying on the picture. */
const boardingPass: Scene = ({ s, h, words }) => ({
  art:
    rect(0, 0, 1080, h, s.linear(['#ff8a5c', '#f2603f'], 20)) +
    each(7, (i) =>
      stroke(`M${-100 + i * 190} ${h + 20} Q${200 + i * 190} 300 ${400 + i * 190} -20`, '#ffffff', 3, {
        opacity: 0.16,
        'stroke-dasharray': '14 14',
      }),
    ) +
    `<g transform="rotate(-5 760 280)">${
      rect(508, 112, 520, 340, '#00000022', 30) +
      rect(500, 98, 520, 340, '#fffaf2', 30) +
      rect(500, 98, 520, 84, '#20326f', 30) +
      rect(500, 142, 520, 40, '#20326f') +
      stroke('M880 196 V424', '#c9bfae', 4, { 'stroke-dasharray': '4 14' }) +
      each(16, (i) => rect(912, 212 + i * 12.6, 84, [3, 7, 4, 9][i % 4] ?? 4, '#26221c')) +
      stroke('M676 288 H716', '#f2603f', 7, { 'stroke-dasharray': '1 13' }) +
      path('M718 270 L748 288 L718 306 Z', '#f2603f')
    }</g>`,
  lettering: [
    place(56, 64, { gap: 20 }, text(words.title, serif(78, '#ffffff')), text(words.sub, sans(34, '#3d1004', 600))),
    place(56, 440, {}, button(words.button, '#20326f', '#ffffff', 34)),
    box(
      { position: 'absolute', left: 500, top: 98, width: 520, height: 340, transform: 'rotate(-5deg)' },
      place(30, 24, {}, text(words.tag, sans(30, '#ffffff', 700))),
      place(34, 164, {}, text(words.lines[0] ?? '', heavy(48, '#20326f'))),
      place(262, 164, {}, text(words.lines[1] ?? '', heavy(48, '#20326f'))),
      place(34, 260, {}, text(words.author, sans(30, '#4a4238', 600))),
    ),
  ],
})

/** A café board with its dishes, a line to order them by. */
const menuBoard: Scene = ({ s, h, words, brand }) => ({
  art:
    rect(0, 0, 1080, h, s.linear(['#f2c14e', '#e7a92e'])) +
    rect(590, 40, 440, h - 80, '#6b4423', 18) +
    rect(610, 60, 400, h - 120, s.linear(['#2c3a36', '#1f2a27']), 8) +
    stroke('M650 190 H970', '#ffffff', 3, { opacity: 0.5 }),
  lettering: [
    place(56, 64, { gap: 22 }, text(words.title, serif(78, '#2b1d05')), text(words.sub, sans(34, '#2b1d05', 600))),
    place(610, 92, { width: 400, alignItems: 'center' }, text(words.tag, serif(56, '#fff3d4'))),
    ...words.lines.map((line, i) => {
      const [dish = '', price = ''] = line.split('|')
      return place(
        650,
        226 + i * 64,
        { width: 326, flexDirection: 'row', justifyContent: 'space-between' },
        text(dish, sans(34, '#f6f3e8', 500)),
        text(price, sans(34, '#ffd98c', 700)),
      )
    }),
    place(56, 424, {}, button(words.button, '#2b1d05', '#ffffff', 34)),
    place(330, 446, { width: 230, alignItems: 'flex-end' }, text(brand.wordmark, sans(30, '#2b1d05', 700))),
  ],
})

export const languagePlay = {
  'chat-bubbles': chatBubbles,
  'boarding-pass': boardingPass,
  'menu-board': menuBoard,
}
