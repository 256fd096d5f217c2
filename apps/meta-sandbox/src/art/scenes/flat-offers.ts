import { floorLamp, sconce, tableLamp } from '../objects/lamps.ts'
import { glow, pendant, straw } from '../objects/pendant.ts'
import type { Scene } from '../scene.ts'
import { at, circle, path, rect } from '../shapes.ts'
import { centred, heavy, label, place, sans, serif, text } from '../words.ts'

/** Four products in four coloured tiles, each with its price. */
const priceGrid: Scene = ({ s, words }) => {
  const tiles = ['#e8c9a2', '#b7c6b1', '#c9856a', '#d9d2c4']
  return {
    art:
      rect(0, 0, 1080, 1080, '#fbf8f2') +
      tiles.map((tile, i) => rect(30 + (i % 2) * 515, 150 + Math.floor(i / 2) * 455, 505, 445, tile, 28)).join('') +
      glow(s, 282, 380, 210, '#fff3d2') +
      at(282, 250, pendant(s, 98, { ...straw }), 0.78) +
      at(798, 510, tableLamp(s, '#6f8f7c', '#34503f'), 0.78) +
      at(282, 960, floorLamp(s), 0.36) +
      glow(s, 798, 740, 190, '#fff3d2') +
      at(798, 780, sconce(s), 1.35),
    lettering: [
      centred(40, {}, text(words.title, serif(62, '#2c211a'))),
      ...words.lines.map((line, i) =>
        place(
          54 + (i % 2) * 515,
          518 + Math.floor(i / 2) * 455,
          {},
          label(line, '#ffffff', '#2c211a', 36, { borderRadius: 40, padding: '10px 22px' }),
        ),
      ),
    ],
  }
}

/** Letters alone, as big as the picture takes. */
const bigLetters: Scene = ({ s, h, words, brand, look }) => ({
  art:
    rect(0, 0, 1080, h, look('ground', '#123f38')) +
    circle(1010, 60, 360, look('shape', '#f0b63f')) +
    circle(1010, 60, 250, s.radial([look('shine', '#ffe3a0'), look('shape', '#f0b63f')])) +
    path(`M0 ${h - 150} H1080 V${h} H0 Z`, look('foot', '#0b2b26')),
  lettering: [
    place(
      70,
      250,
      {},
      text(words.title, heavy(178, look('ink', '#fdf6e6'), { lineHeight: 0.98, letterSpacing: '-0.03em' })),
    ),
    place(76, h - 420, {}, text(words.sub, sans(50, look('ink', '#fdf6e6'), 600))),
    place(
      70,
      h - 150,
      { height: 150, justifyContent: 'center' },
      text(words.tag, sans(38, look('shape', '#f0b63f'), 700)),
    ),
    place(
      600,
      h - 150,
      { width: 410, height: 150, justifyContent: 'center', alignItems: 'flex-end' },
      text(brand.wordmark, serif(46, look('ink', '#fdf6e6'))),
    ),
  ],
})

export const flatOffers = {
  'price-grid': priceGrid,
  'big-letters': bigLetters,
}
