import { family, forest, sneaker } from '../objects/sneaker.ts'
import type { Scene } from '../scene.ts'
import { at, circle, each, oval, path, rect, scatter } from '../shapes.ts'
import { button, heavy, label, place, sans, text } from '../words.ts'

/** One shoe climbing out of the frame's own ground. */
const heroSneaker: Scene = ({ s, words, brand }) => ({
  art:
    rect(0, 0, 1080, 1080, s.linear(['#f5b93a', '#ea9a1f'])) +
    circle(820, 330, 380, s.radial(['#ffe3a099', '#ffe3a000'])) +
    path('M0 880 Q400 760 760 700 T1080 620 V1080 H0 Z', s.linear(['#cf7414', '#a3540a'])) +
    each(26, (i) =>
      oval(scatter(i)[0] * 1080, 880 + scatter(i)[1] * 180, 7 + (i % 5) * 3, 5 + (i % 3) * 2, '#7d3f07', {
        opacity: 0.5,
      }),
    ) +
    at(560, 610, sneaker(s, forest), 1.12, -8),
  lettering: [
    place(70, 70, {}, text(words.title, heavy(118, '#1b2b26'))),
    place(70, 928, {}, button(words.button, '#1b2b26', '#ffffff', 40)),
    place(650, 950, { width: 360, alignItems: 'flex-end' }, text(brand.wordmark, sans(42, '#1b1206', 800))),
  ],
})

/** Six colours of one model. */
const colourGrid: Scene = ({ s, h, words }) => {
  const tiles = ['#cfe0d2', '#f6d3c4', '#cfdcf0', '#e2d3bb', '#d9d5cf', '#efdcec']
  return {
    art:
      rect(0, 0, 1080, h, '#ffffff') +
      tiles
        .map((tile, i) => {
          const [x, y] = [40 + (i % 2) * 510, 240 + Math.floor(i / 2) * 316]
          return rect(x, y, 490, 296, tile, 24) + at(x + 245, y + 158, sneaker(s, family[i] ?? forest), 0.5)
        })
        .join(''),
    lettering: [
      place(48, 66, { gap: 8 }, text(words.title, heavy(80, '#191817')), text(words.sub, sans(38, '#4a4640', 500))),
      place(48, h - 138, {}, button(words.button, '#191817', '#ffffff', 38)),
      place(640, h - 122, { width: 392, alignItems: 'flex-end' }, text(words.price, sans(48, '#191817', 800))),
    ],
  }
}

/** Stripes, a huge number, a clock. */
const flashSale: Scene = ({ s, words }) => ({
  art:
    rect(0, 0, 1080, 1080, '#e4321f') +
    each(10, (i) =>
      path(`M${-200 + i * 240} 1080 L${80 + i * 240} 0 H${200 + i * 240} L${-80 + i * 240} 1080 Z`, '#cf2414'),
    ) +
    path('M0 120 L1080 40 V170 L0 250 Z', '#ffe14a') +
    at(790, 716, sneaker(s, family[4] ?? forest), 0.66, -12),
  lettering: [
    place(
      0,
      92,
      { width: 1080, alignItems: 'center', transform: 'rotate(-4.2deg)' },
      text(words.tag, heavy(62, '#1d0805')),
    ),
    place(56, 272, {}, text(words.price, heavy(300, '#ffffff', { letterSpacing: '-0.05em', lineHeight: 1 }))),
    place(64, 610, {}, text(words.title, sans(50, '#ffffff', 800))),
    place(
      64,
      876,
      { flexDirection: 'row', gap: 18 },
      ...words.lines.map((line) => label(line, '#1d0805', '#ffe14a', 60, { padding: '14px 22px' })),
    ),
    place(64, 990, {}, text(words.sub, sans(36, '#ffffff', 700))),
  ],
})

export const shoeRack = {
  'hero-sneaker': heroSneaker,
  'colour-grid': colourGrid,
  'flash-sale': flashSale,
}
