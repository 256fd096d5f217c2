import { cushion, plant, print, sofa, table } from '../objects/furniture.ts'
import { bulb, cone, glow, pendant } from '../objects/pendant.ts'
import { plate, vase } from '../objects/tableware.ts'
import type { Scene } from '../scene.ts'
import { at, oval, rect, stroke } from '../shapes.ts'
import { box, button, centred, label, place, sans, serif, text } from '../words.ts'

/** A frame of a home video: the room under the new lamp, with spoken captions. */
const roomVideo: Scene = ({ s, h, words, brand }) => ({
  art:
    rect(0, 0, 1080, h, s.linear(['#80674f', '#b3926c', '#8b6b4b'])) +
    glow(s, 700, 760, 900, '#ffe3ab', 'e6') +
    rect(0, 1530, 1080, h - 1530, s.linear(['#5c4229', '#2b1c12'])) +
    rect(0, 1516, 1080, 16, '#d9c3a2') +
    oval(560, 1610, 620, 70, '#e8d3ae', { opacity: 0.35 }) +
    at(80, 360, print(s), 1.3) +
    at(700, 600, cone(s, 190, 560, 960), 1) +
    at(590, 1600, sofa(s, '#d8c6ab', '#a8906e'), 1.08) +
    at(420, 1400, cushion(0, 0, '#b5532f', -8)) +
    at(130, 1620, plant('#3f6a48', '#29492f'), 1.6) +
    at(700, 380, pendant(s, 420), 1.12) +
    rect(0, h - 620, 1080, 620, s.linear(['#00000000', '#000000b8'])) +
    rect(0, h - 14, 1080, 14, '#ffffff55') +
    rect(0, h - 14, 400, 14, '#ffffff'),
  lettering: [
    centred(
      990,
      { gap: 16 },
      ...words.lines.map((line) => label(line, '#ffffff', '#151210', 54, { padding: '16px 34px', borderRadius: 14 })),
    ),
    place(
      60,
      h - 190,
      { flexDirection: 'row', alignItems: 'center', gap: 26 },
      text(words.tag, serif(36, '#5a3a1c', { backgroundColor: '#f4e3c4', padding: '22px 18px', borderRadius: 60 })),
      box({}, text(brand.wordmark.replace(' ', ''), sans(36, '#ffffff', 700)), text(words.sub, sans(30, '#ffffffcc'))),
    ),
  ],
})

/** The product hung over a set table, a price in the foot. */
const pendantOverTable: Scene = ({ s, h, words, look }) => ({
  art:
    rect(0, 0, 1080, h, s.linear([look('wallTop', '#e6d8ca'), look('wallBottom', '#c9ae92')])) +
    glow(s, 740, 560, 760, '#fff0cd') +
    at(740, 590, cone(s, 236, 400, 560)) +
    at(540, 1150, table(s), 1.02) +
    (look('props', 'full') === 'full'
      ? at(300, 1128, plate(s)) + at(640, 1124, vase(s, '#6f9a95', '#3f6a48'), 1.05)
      : at(690, 1124, plate(s))) +
    at(740, 340, pendant(s, 400), 1.28) +
    rect(0, 1212, 1080, h - 1212, look('foot', '#2f2018')),
  lettering: [
    place(72, 76, {}, text(words.title, serif(82, look('ink', '#2e2219')))),
    place(66, 1212, { height: h - 1212, justifyContent: 'center' }, text(words.price, sans(42, '#ffffff', 700))),
    place(
      520,
      1212,
      { width: 506, height: h - 1212, justifyContent: 'center', alignItems: 'flex-end' },
      button(words.button, '#f7e9d4', '#2b1d14', 34),
    ),
  ],
})

/** The same room twice, dull and lit. */
const beforeAfter: Scene = ({ s, words }) => {
  const room = (wall: string, floor: string, light: string, dark: string, x: number) =>
    rect(x, 0, 540, 940, wall) +
    rect(x, 800, 540, 140, floor) +
    rect(x, 792, 540, 8, '#ffffff44') +
    at(x + 270, 912, sofa(s, light, dark), 0.6)
  return {
    art:
      room(s.linear(['#9a9ea6', '#74787f']), '#5b5e64', '#8d9096', '#63666c', 0) +
      stroke('M270 0 V190', '#33363b', 5) +
      at(270, 180, bulb(s, false, '#4a4d52'), 0.7) +
      room(s.linear(['#dcae72', '#f0d3a0']), '#8f5f34', '#f4e6ca', '#d0b184', 540) +
      s.clip(rect(540, 0, 540, 940, '#000'), glow(s, 810, 480, 420, '#fff0c8') + at(810, 400, cone(s, 130, 250, 470))) +
      at(810, 262, pendant(s, 420), 0.7) +
      rect(534, 0, 12, 940, '#ffffff') +
      rect(0, 936, 1080, 144, '#1d1712'),
    lettering: [
      place(48, 48, {}, label(words.lines[0] ?? '', '#1f2023', '#ffffff', 40)),
      place(700, 48, { width: 332, alignItems: 'flex-end' }, label(words.lines[1] ?? '', '#ffffff', '#1d1712', 40)),
      place(56, 936, { height: 144, justifyContent: 'center' }, text(words.title, sans(40, '#ffffff', 700))),
      place(
        660,
        936,
        { width: 372, height: 144, justifyContent: 'center', alignItems: 'flex-end' },
        button(words.button, '#ffffff', '#1d1712', 32),
      ),
    ],
  }
}

export const livingRoom = {
  'room-video': roomVideo,
  'pendant-over-table': pendantOverTable,
  'before-after-room': beforeAfter,
}
