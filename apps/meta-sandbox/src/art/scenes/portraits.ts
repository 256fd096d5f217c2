import { avatar, bust, friend } from '../objects/people.ts'
import type { Scene } from '../scene.ts'
import { at, circle, each, path, rect, stroke } from '../shapes.ts'
import { button, place, prose, sans, serif, text } from '../words.ts'

/** A portrait cut into a coloured half, the quote on the other. */
const portraitQuote: Scene = ({ s, h, words, look }) => ({
  art:
    rect(0, 0, 1080, h, look('paper', '#fdf6e3')) +
    rect(0, 0, 1080, 700, s.linear([look('block', '#f4b63c'), look('blockDark', '#e29a1c')], 30)) +
    s.clip(
      rect(0, 0, 1080, 700, '#000'),
      circle(760, 420, 330, look('ring', '#ffd984')) + at(760, 400, bust(s, friend(1)), 1.35),
    ) +
    path('M90 590 C90 500 150 450 210 440 L222 470 C180 486 164 520 168 540 H236 V640 H90 Z', look('mark', '#20326f')) +
    path(
      'M266 590 C266 500 326 450 386 440 L398 470 C356 486 340 520 344 540 H412 V640 H266 Z',
      look('mark', '#20326f'),
    ),
  lettering: [
    place(84, 760, {}, prose(words.title, serif(70, look('ink', '#1b2757'), { width: 912, lineHeight: 1.16 }))),
    place(
      88,
      h - 250,
      { gap: 8 },
      text(words.author, sans(42, look('ink', '#1b2757'), 700)),
      text(words.sub, sans(36, look('ink', '#1b2757'))),
    ),
    place(600, h - 122, { width: 410, alignItems: 'flex-end' }, text(words.tag, sans(38, look('ink', '#1b2757'), 700))),
  ],
})

/** A class as a row of round faces over a plan and its monthly price. */
const planCard: Scene = ({ s, words, brand }) => ({
  art:
    rect(0, 0, 1080, 1080, s.linear(['#e7ecff', '#c7d3ff'])) +
    rect(108, 144, 880, 830, '#20326f22', 48) +
    rect(100, 130, 880, 830, '#ffffff', 48) +
    rect(100, 130, 880, 200, '#20326f', 48) +
    rect(100, 250, 880, 80, '#20326f') +
    each(
      3,
      (i) => circle(190, 640 + i * 68, 22, '#dff3e4') + stroke(`M180 ${640 + i * 68} l8 9 l14 -18`, '#22824a', 6),
    ) +
    each(4, (i) =>
      avatar(s, 676 + i * 80, 446, 50, friend(i), ['#f3cf6b', '#c9d8ff', '#f2c3ad', '#bfe0cc'][i] ?? '#fff'),
    ),
  lettering: [
    place(160, 130, { height: 200, justifyContent: 'center' }, text(words.title, serif(66, '#ffffff'))),
    place(160, 384, {}, text(words.price, sans(120, '#20326f', 800, { letterSpacing: '-0.04em', lineHeight: 1 }))),
    place(164, 512, {}, text(words.sub, sans(36, '#4a5a90', 600))),
    place(236, 614, { gap: 20 }, ...words.lines.map((line) => text(line, sans(36, '#1b2757', 500)))),
    place(160, 848, {}, button(words.button, '#ffd34d', '#131a3a', 38)),
    place(600, 870, { width: 330, alignItems: 'flex-end' }, text(brand.wordmark, sans(36, '#20326f', 700))),
  ],
})

export const portraits = {
  'portrait-quote': portraitQuote,
  'plan-card': planCard,
}
