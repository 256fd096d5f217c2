import { aligner, smile, tooth } from '../objects/dental.ts'
import type { Scene } from '../scene.ts'
import { at, circle, each, rect, stroke } from '../shapes.ts'
import { button, label, place, sans, serif, text } from '../words.ts'

/** A clear aligner floating beside a plain price. */
const alignerOffer: Scene = ({ s, words }) => ({
  art:
    rect(0, 0, 1080, 1080, s.linear(['#e3f3f1', '#b4dcdb'])) +
    circle(760, 700, 380, s.radial(['#ffffff', ['#ffffff99', 0.5], '#ffffff00'])) +
    at(760, 690, aligner(s), 1.08, 10),
  lettering: [
    place(
      76,
      90,
      { gap: 26 },
      text(words.title, serif(96, '#0e4a4b')),
      text(words.price, sans(50, '#0e4a4b', 700)),
      text(words.sub, sans(34, '#256263', 500)),
    ),
    place(76, 904, {}, button(words.button, '#0e4a4b', '#ffffff', 42)),
  ],
})

/** Two smiles, one over the other. */
const smileSplit: Scene = ({ s, words }) => ({
  art:
    rect(0, 0, 1080, 470, s.linear(['#b9aaa0', '#a08f84'])) +
    rect(0, 470, 1080, 470, s.linear(['#f7d9c9', '#f0bfa8'])) +
    at(540, 250, smile(s, true), 0.98) +
    at(540, 712, smile(s, false), 1.04) +
    rect(0, 464, 1080, 12, '#ffffff') +
    rect(0, 940, 1080, 140, '#173b4d'),
  lettering: [
    place(40, 40, {}, label(words.lines[0] ?? '', '#2b2421', '#ffffff', 38)),
    place(40, 504, {}, label(words.lines[1] ?? '', '#173b4d', '#ffffff', 38)),
    place(56, 940, { height: 140, justifyContent: 'center' }, text(words.title, serif(54, '#ffffff'))),
    place(
      640,
      940,
      { width: 384, height: 140, justifyContent: 'center', alignItems: 'flex-end' },
      button(words.button, '#ffffff', '#173b4d', 32),
    ),
  ],
})

/** A week's free times, one already chosen. */
const freeTimes: Scene = ({ s, h, words, brand }) => ({
  art:
    rect(0, 0, 1080, h, s.linear(['#3d6df0', '#2448b8'], 60)) +
    circle(960, 180, 260, '#5a86ff') +
    at(900, 190, tooth(s), 0.86, 10) +
    rect(72, 404, 948, 690, '#00000022', 44) +
    rect(66, 390, 948, 690, '#ffffff', 44) +
    stroke('M66 520 H1014', '#e2e8f7', 4) +
    each(9, (i) =>
      rect(
        112 + (i % 3) * 292,
        556 + Math.floor(i / 3) * 164,
        272,
        132,
        i === 4 ? '#2448b8' : i === 1 || i === 6 ? '#f0f2f7' : '#e5edff',
        24,
      ),
    ),
  lettering: [
    place(72, 96, { gap: 16 }, text(words.title, serif(88, '#ffffff')), text(words.sub, sans(40, '#e5edff', 500))),
    place(112, 390, { height: 130, justifyContent: 'center' }, text(words.tag, sans(44, '#1b2f6b', 700))),
    ...words.lines.map((line, i) =>
      place(
        112 + (i % 3) * 292,
        556 + Math.floor(i / 3) * 164,
        { width: 272, height: 132, alignItems: 'center', justifyContent: 'center' },
        text(line, sans(44, i === 4 ? '#ffffff' : i === 1 || i === 6 ? '#8b94a8' : '#1b2f6b', 700)),
      ),
    ),
    place(72, h - 190, {}, button(words.button, '#ffd84d', '#1b2f6b', 42)),
    place(640, h - 164, { width: 374, alignItems: 'flex-end' }, text(brand.wordmark, serif(44, '#ffffff'))),
  ],
})

export const dentalChair = {
  'aligner-offer': alignerOffer,
  'smile-split': smileSplit,
  'free-times': freeTimes,
}
