import { fishDish, tiles } from '../objects/lisbon.ts'
import { glow } from '../objects/pendant.ts'
import { wineGlass } from '../objects/tableware.ts'
import type { Scene } from '../scene.ts'
import { at, each, rect, stroke } from '../shapes.ts'
import { button, centred, place, sans, serif, text } from '../words.ts'

/** A dish from above on a checked cloth. */
const fishPlate: Scene = ({ s, words }) => ({
  art:
    rect(0, 0, 1080, 1080, '#f6efe2') +
    each(
      9,
      (i) =>
        rect(i * 120, 0, 60, 1080, '#b5382f', 0, { opacity: 0.28 }) +
        rect(0, i * 120, 1080, 60, '#b5382f', 0, { opacity: 0.28 }),
    ) +
    at(540, 470, fishDish(s), 1.22) +
    rect(0, 800, 1080, 280, '#16315c'),
  lettering: [
    place(64, 840, { gap: 8 }, text(words.title, serif(76, '#fff6e0')), text(words.sub, sans(38, '#dbe5f5', 500))),
    place(690, 856, { width: 330, alignItems: 'flex-end' }, text(words.price, sans(72, '#ffd45e', 800))),
    place(640, 962, { width: 380, alignItems: 'flex-end' }, button(words.button, '#ffd45e', '#16315c', 34)),
  ],
})

/** A frame of tiles round a few words. */
const tileFrame: Scene = ({ s, h, words, brand }) => ({
  art:
    tiles(s, 0, 0, 1080, h, 135) +
    rect(150, 190, 800, h - 360, '#00000033', 6) +
    rect(140, 176, 800, h - 360, '#fffaf0', 6) +
    rect(164, 200, 752, h - 408, 'none', 2, { stroke: '#1f4f96', 'stroke-width': 4 }),
  lettering: [
    centred(280, {}, text(words.tag, sans(36, '#1f4f96', 700, { letterSpacing: '0.12em' }))),
    centred(360, {}, text(words.title, serif(104, '#1b2c4d', { textAlign: 'center' }))),
    centred(680, {}, text(words.sub, sans(42, '#33436a', 500, { textAlign: 'center', lineHeight: 1.4 }))),
    centred(854, {}, button(words.button, '#1f4f96', '#ffffff', 40)),
    centred(1030, {}, text(brand.wordmark, serif(44, '#1b2c4d'))),
  ],
})

/** A menu card with prices, a glass beside it. */
const menuPrices: Scene = ({ s, h, words, brand }) => ({
  art:
    rect(0, 0, 1080, h, s.linear(['#5b1f2b', '#34101a'], 60)) +
    glow(s, 900, 260, 420, '#ffcf8a', '99') +
    rect(70, 110, 700, h - 220, '#00000033', 10) +
    rect(60, 96, 700, h - 220, '#fbf3e2', 10) +
    stroke('M120 330 H700', '#5b1f2b', 4) +
    at(906, 1160, wineGlass(s, '#8f1f3a'), 1.75),
  lettering: [
    place(120, 160, { gap: 4 }, text(words.title, serif(80, '#34101a')), text(words.sub, sans(36, '#6b4a48', 500))),
    ...words.lines.map((line, i) => {
      const [dish = '', price = ''] = line.split('|')
      return place(
        120,
        384 + i * 120,
        { width: 580, flexDirection: 'row', justifyContent: 'space-between' },
        text(dish, serif(46, '#34101a')),
        text(price, sans(44, '#a3243f', 700)),
      )
    }),
    place(120, h - 240, {}, text(words.price, sans(44, '#34101a', 800))),
    place(60, h - 114, { height: 84, justifyContent: 'center' }, text(brand.wordmark, serif(46, '#fbf3e2'))),
    place(
      640,
      h - 114,
      { width: 390, height: 84, justifyContent: 'center', alignItems: 'flex-end' },
      button(words.button, '#ffcf8a', '#34101a', 32),
    ),
  ],
})

export const lisbonTable = {
  'fish-plate': fishPlate,
  'tile-frame': tileFrame,
  'menu-prices': menuPrices,
}
