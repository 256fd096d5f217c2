import { laptop, phone, taskCard, tints } from '../objects/screens.ts'
import { cup, steam } from '../objects/tableware.ts'
import type { Scene } from '../scene.ts'
import { at, circle, each, playMark, rect, stroke } from '../shapes.ts'
import { button, centred, heavy, label, place, sans, text } from '../words.ts'

const badge = (s: Parameters<typeof phone>[0], x: number, y: number): string =>
  rect(x, y, 96, 96, s.linear(['#8d7dff', '#5a49f0'], 50), 26) +
  stroke(
    `M${x + 24} ${y + 34} H${x + 58} M${x + 38} ${y + 50} H${x + 74} M${x + 24} ${y + 66} H${x + 50}`,
    '#ffffff',
    9,
  )

/** A phone with the day's tasks on a soft gradient. */
const phoneTasks: Scene = ({ s, h, words, brand }) => ({
  art:
    rect(0, 0, 1080, h, s.linear(['#cfc7ff', '#f3d3ec', '#ffe1c9'], 60)) +
    circle(120, 1180, 380, s.radial(['#ffffffb0', '#ffffff00'])) +
    at(280, 450, phone(s, '#f3f4f9')) +
    each(5, (i) => taskCard(328, 660 + i * 140, 424, tints[i] ?? '#000', i < 2)) +
    badge(s, 72, 86),
  lettering: [
    place(190, 104, {}, text(brand.wordmark, sans(48, '#221a4d', 800))),
    place(72, 210, {}, text(words.title, sans(86, '#221a4d', 800, { letterSpacing: '-0.03em', lineHeight: 1.08 }))),
    place(334, 550, { gap: 4 }, text(words.tag, sans(46, '#1c1b29', 800))),
    ...words.lines.map((line, i) =>
      place(
        416,
        660 + i * 140,
        { height: 118, justifyContent: 'center' },
        text(line, sans(32, i < 2 ? '#767a88' : '#1c1b29', 600)),
      ),
    ),
  ],
})

/** A frame of a desk video: the app on a laptop, a cup beside it, captions over. */
const deskVideo: Scene = ({ s, h, words }) => ({
  art:
    rect(0, 0, 1080, h, s.linear(['#e5ddd2', '#c9bba8'])) +
    rect(640, 180, 360, 520, '#f5f0e7', 12) +
    rect(664, 204, 312, 472, s.linear(['#bfe0f2', '#e9f4ee'])) +
    rect(812, 204, 14, 472, '#f5f0e7') +
    rect(0, 1310, 1080, h - 1310, s.linear(['#a87b52', '#6f4c2d'])) +
    at(500, 1300, laptop(s, '#f3f4f9'), 1.05) +
    each(
      4,
      (i) =>
        rect(170 + i * 166, 880, 148, 400, '#e6e7f1', 12) +
        each(
          3 - (i % 2),
          (j) =>
            rect(182 + i * 166, 896 + j * 112, 124, 96, '#ffffff', 10) +
            rect(194 + i * 166, 912 + j * 112, 60, 14, tints[(i + j) % 5] ?? '#000', 7) +
            rect(194 + i * 166, 942 + j * 112, 94, 10, '#c9ccd8', 5),
        ),
    ) +
    at(910, 1440, cup(s, '#e2573b', '#a83a22'), 0.9) +
    at(910, 1300, steam(), 1) +
    playMark(930, 150, 62) +
    rect(0, h - 14, 1080, 14, '#ffffff66') +
    rect(0, h - 14, 760, 14, '#ffffff'),
  lettering: [
    centred(
      500,
      { gap: 14 },
      ...words.lines.map((line) => label(line, '#1c1b29', '#ffffff', 58, { padding: '16px 32px', borderRadius: 12 })),
    ),
    place(64, h - 210, { gap: 6 }, text(words.author, sans(42, '#ffffff', 700)), text(words.sub, sans(34, '#fff1e0'))),
  ],
})

/** A sentence as tall as the picture. */
const bigSentence: Scene = ({ s, h, words, brand }) => ({
  art: rect(0, 0, 1080, h, '#19b58a') + circle(900, 1120, 420, '#15a07a') + badge(s, 72, h - 176),
  lettering: [
    place(66, 84, {}, text(words.title, heavy(164, '#0b2b23', { lineHeight: 1 }))),
    place(70, 820, {}, text(words.sub, sans(54, '#ffffff', 700, { lineHeight: 1.25 }))),
    place(190, h - 156, {}, text(brand.wordmark, sans(46, '#0b2b23', 800))),
    place(560, h - 170, { width: 450, alignItems: 'flex-end' }, button(words.button, '#0b2b23', '#ffffff', 38)),
  ],
})

export const plannerApp = {
  'phone-tasks': phoneTasks,
  'desk-video': deskVideo,
  'big-sentence': bigSentence,
}
