import { tooth } from '../objects/dental.ts'
import type { Scene } from '../scene.ts'
import { at, circle, each, path, rect, stroke } from '../shapes.ts'
import { button, label, place, sans, serif, text } from '../words.ts'

/** The clinic on its street map. */
const clinicMap: Scene = ({ s, h, words, brand }) => ({
  art:
    rect(0, 0, 1080, h, '#e9eee6') +
    [
      [20, 30, 200, 150],
      [260, 20, 230, 160],
      [540, 40, 180, 130],
      [770, 20, 290, 150],
      [10, 230, 210, 140],
      [260, 230, 230, 150],
      [540, 220, 180, 160],
      [770, 220, 140, 160],
      [950, 220, 130, 160],
      [20, 430, 470, 120],
      [540, 430, 380, 120],
    ]
      .map(([x, y, w, d], i) => rect(x ?? 0, y ?? 0, w ?? 0, d ?? 0, i === 5 ? '#bfdcb4' : '#dfe3d8', 10))
      .join('') +
    stroke(
      `M-20 204 H1100 M-20 404 H1100 M240 -20 V${h + 20} M516 -20 V${h + 20} M744 -20 V${h + 20} M930 200 V${h + 20}`,
      '#ffffff',
      22,
    ) +
    stroke('M1100 60 L760 420 L600 620', '#f6d77d', 30) +
    rect(0, 0, 500, h, s.linear(['#ffffff', ['#ffffff', 0.86], '#ffffff00'], 0)) +
    path('M760 314 C690 230 700 130 760 130 C820 130 830 230 760 314 Z', '#e2573b') +
    circle(760, 194, 34, '#ffffff') +
    at(760, 196, tooth(s), 0.15) +
    stroke('M640 404 H744 V330', '#2448b8', 9, { 'stroke-dasharray': '2 18' }),
  lettering: [
    place(52, 66, { gap: 18 }, text(words.title, serif(62, '#173b4d')), text(words.sub, sans(32, '#31525f', 500))),
    place(52, 366, {}, button(words.button, '#e2573b', '#ffffff', 34)),
    place(52, 480, {}, text(brand.wordmark, serif(36, '#173b4d'))),
    place(560, 424, {}, label(words.tag, '#173b4d', '#ffffff', 32)),
  ],
})

/** A question in large type beside a tooth; a list of what is free. */
const freeCheck: Scene = ({ s, h, words, brand }) => ({
  art:
    rect(0, 0, 1080, h, '#fdf1e7') +
    circle(850, 480, 280, s.linear(['#f6c9ab', '#f0b08a'], 60)) +
    at(850, 485, tooth(s), 1.25, 8) +
    each(
      4,
      (i) => circle(104, 770 + i * 84, 27, '#8a3b1e') + stroke(`M91 ${771 + i * 84} l10 11 l17 -22`, '#ffffff', 7),
    ),
  lettering: [
    place(72, 90, {}, text(words.title, serif(90, '#8a3b1e'))),
    place(
      160,
      740,
      { gap: 24 },
      ...words.lines.map((line) => text(line, sans(44, '#3a2318', 600, { lineHeight: '60px' }))),
    ),
    place(72, h - 190, {}, button(words.button, '#8a3b1e', '#ffffff', 42)),
    place(640, h - 164, { width: 370, alignItems: 'flex-end' }, text(brand.wordmark, serif(44, '#8a3b1e'))),
  ],
})

export const dentalVisits = {
  'clinic-map': clinicMap,
  'free-check': freeCheck,
}
