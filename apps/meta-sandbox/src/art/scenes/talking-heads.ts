import { bust, friend } from '../objects/people.ts'
import type { Scene } from '../scene.ts'
import { at, circle, each, oval, playMark, rect } from '../shapes.ts'
import { button, centred, label, place, sans, serif, text } from '../words.ts'

/** A woman before a round mirror with cream on her cheeks; a frame of a home video. */
const mirrorVideo: Scene = ({ s, h, words }) => ({
  art:
    rect(0, 0, 1080, h, s.linear(['#e9e2da', '#cfc0b2'])) +
    each(9, (i) => rect(i * 128, 0, 3, h, '#ffffff66') + rect(0, i * 220, 1080, 3, '#ffffff66')) +
    circle(548, 776, 470, '#00000022') +
    circle(540, 760, 470, '#c79f6b') +
    circle(540, 760, 446, s.linear(['#f3f0ea', '#d7dedb'], 60)) +
    s.clip(
      circle(540, 760, 446, '#000'),
      at(
        540,
        720,
        bust(s, { skin: '#c98e66', shade: '#a96f4b', hair: '#3b2218', clothes: '#f6f1ea', style: 'bun' }),
        1.5,
      ) +
        oval(446, 772, 40, 22, '#ffffff', { opacity: 0.9 }) +
        oval(634, 772, 40, 22, '#ffffff', { opacity: 0.9 }) +
        oval(540, 616, 44, 15, '#ffffff', { opacity: 0.9 }),
    ) +
    rect(0, 1440, 1080, 480, s.linear(['#b59c86', '#7f6752'])) +
    rect(0, 1430, 1080, 22, '#d9c6b2') +
    rect(0, h - 12, 1080, 12, '#ffffff66') +
    rect(0, h - 12, 620, 12, '#ffffff') +
    playMark(940, 156, 66),
  lettering: [
    centred(
      1250,
      { gap: 14 },
      ...words.lines.map((line) => label(line, '#ffffff', '#2c1d19', 52, { padding: '14px 30px', borderRadius: 40 })),
    ),
    place(64, 1620, { gap: 8 }, text(words.author, sans(42, '#ffffff', 700)), text(words.sub, sans(34, '#fff4e8'))),
  ],
})

/** A video lesson with five faces in its windows. */
const videoClass: Scene = ({ s, h, words }) => {
  const places = [
    [40, 330],
    [550, 330],
    [40, 780],
    [550, 780],
    [295, 1230],
  ] as const
  const walls = ['#d8dcec', '#34477e', '#f0d9b5', '#9fb7b0', '#e6b7a0']
  return {
    art:
      rect(0, 0, 1080, h, s.linear(['#182452', '#0d1430'])) +
      places
        .map(([x, y], i) =>
          s.clip(
            rect(x, y, 490, 430, '#000', 34),
            rect(x, y, 490, 430, walls[i] ?? '#fff') + at(x + 245, y + 220, bust(s, friend(i)), 1.05),
          ),
        )
        .join('') +
      rect(40, 330, 490, 430, 'none', 34, { stroke: '#ffd34d', 'stroke-width': 10 }) +
      playMark(930, 1445, 76),
    lettering: [
      centred(96, { gap: 16 }, text(words.title, serif(92, '#ffffff')), text(words.sub, sans(40, '#dce3ff'))),
      place(64, 690, {}, label(words.tag, '#ffd34d', '#131a3a', 34)),
      centred(1700, {}, button(words.button, '#ffd34d', '#131a3a', 44)),
    ],
  }
}

export const talkingHeads = {
  'mirror-video': mirrorVideo,
  'video-class': videoClass,
}
