import { sleepingCat } from '../objects/animals.ts'
import { armchair, books, sofa } from '../objects/furniture.ts'
import { floorLamp, tableLamp } from '../objects/lamps.ts'
import { black, bulb, cone, glow, pendant } from '../objects/pendant.ts'
import type { Scene } from '../scene.ts'
import { at, each, oval, path, rect, stroke } from '../shapes.ts'
import { button, centred, heavy, place, sans, serif, text } from '../words.ts'

/** A cat asleep in the light of a table lamp; not a word. */
const catNap: Scene = ({ s }) => ({
  art:
    rect(0, 0, 1080, 1080, s.linear(['#2a3440', '#3d3a3a', '#57402f'])) +
    rect(120, 90, 380, 430, '#1c2530', 8) +
    rect(140, 110, 340, 390, s.linear(['#1d2c44', '#46597a'])) +
    rect(304, 110, 12, 390, '#1c2530') +
    rect(140, 296, 340, 12, '#1c2530') +
    oval(410, 180, 30, 30, '#f1ead2') +
    glow(s, 800, 470, 640, '#ffd38a', 'dd') +
    rect(0, 880, 1080, 200, s.linear(['#46301f', '#241710'])) +
    at(440, 980, sofa(s, '#94634b', '#4d2f22'), 1.15) +
    at(430, 822, sleepingCat('#e0a564', '#b3743a', '#f3e2c8')) +
    rect(690, 856, 260, 26, '#2b1a10', 6) +
    rect(720, 880, 18, 170, '#2b1a10') +
    rect(900, 880, 18, 170, '#2b1a10') +
    at(815, 856, tableLamp(s, '#6b8f86', '#2e4742'), 1.05),
  lettering: [],
})

/** Three lamps on a shelf under a loud bundle offer. */
const lampTrio: Scene = ({ s, words }) => ({
  art:
    rect(0, 0, 1080, 1080, s.linear(['#c05a31', '#a9451f'])) +
    each(3, (i) => glow(s, 230 + i * 310, 560, 330, '#ffd9a0', '99')) +
    rect(0, 780, 1080, 300, s.linear(['#8b3517', '#6e270f'])) +
    at(230, 806, tableLamp(s, '#efe5d2', '#b9a98d', '#fff2d8', 0), 0.86) +
    at(540, 826, tableLamp(s, '#46403c', '#141211', '#fff2d8', 1), 1.02) +
    at(850, 806, tableLamp(s, '#7d9b86', '#3f5a4a', '#fff2d8', 2), 0.86),
  lettering: [
    centred(70, { gap: 16 }, text(words.title, heavy(92, '#fff7ea')), text(words.sub, sans(42, '#ffe9d3', 600))),
    centred(912, {}, button(words.button, '#ffffff', '#7c2c10', 40)),
  ],
})

/** A dark night, one lamp, one number. */
const blackFriday: Scene = ({ s, words, brand }) => ({
  art:
    rect(0, 0, 1080, 1080, '#070707') +
    glow(s, 838, 520, 560, '#e0aa45', 'bb') +
    at(838, 360, cone(s, 190, 320, 560, '#ffdf94')) +
    at(838, 190, pendant(s, 260, black), 0.86),
  lettering: [
    place(76, 104, {}, text(words.tag, sans(38, '#ffffff', 700, { letterSpacing: '0.16em' }))),
    place(72, 336, {}, text(words.price, heavy(176, '#ffd166', { letterSpacing: '-0.04em', lineHeight: 1 }))),
    place(76, 572, { gap: 14 }, text(words.title, sans(54, '#ffffff', 700)), text(words.sub, sans(34, '#c9c4ba'))),
    place(76, 778, {}, button(words.button, '#ffd166', '#1a1200', 40)),
    place(760, 966, { width: 250, alignItems: 'flex-end' }, text(brand.wordmark, serif(40, '#ffffff'))),
  ],
})

/** An armchair and a floor lamp against a green wall. */
const readingCorner: Scene = ({ s, h, words, brand }) => ({
  art:
    rect(0, 0, 1080, h, s.linear(['#2f4b42', '#1f352f'])) +
    each(9, (i) => rect(i * 120, 0, 3, 1130, '#ffffff0a')) +
    glow(s, 730, 470, 600, '#ffdf98', 'dd') +
    rect(0, 1130, 1080, h - 1130, s.linear(['#1a2a25', '#111a17'])) +
    oval(520, 1196, 470, 60, '#8a3f26', { opacity: 0.55 }) +
    at(340, 1180, armchair(s, '#bf6a43', '#8a4225'), 1.12) +
    path('M330 960 l96 -26 l18 70 l-96 24 Z', '#f4e8d2') +
    at(160, 1190, books(['#d9b878', '#7c9a8e', '#c9c2b4']), 0.8) +
    at(730, 1180, floorLamp(s), 0.98),
  lettering: [
    place(76, 90, {}, text(words.title, serif(84, '#f6e9cf'))),
    place(76, 1236, {}, button(words.button, '#f6e9cf', '#1d2f29', 34)),
    place(700, 1246, { width: 310, alignItems: 'flex-end' }, text(brand.wordmark, serif(42, '#f6e9cf'))),
  ],
})

/** A lone bulb on a flat colour, a whisper of text. */
const loneBulb: Scene = ({ s, words, look }) => ({
  art:
    rect(0, 0, 1080, 1080, look('ground', '#f2c230')) +
    stroke('M540 0 V340', '#2b2412', 6) +
    glow(s, 540, 500, 360, '#fff8d8', 'ff') +
    at(540, 340, bulb(s, true), 1.5),
  lettering: [centred(880, {}, text(words.title, serif(60, '#2b2412', { fontWeight: 400 })))],
})

export const lampStills = {
  'cat-nap': catNap,
  'lamp-trio': lampTrio,
  'black-friday': blackFriday,
  'reading-corner': readingCorner,
  'lone-bulb': loneBulb,
}
