import { bulbString, sconce } from '../objects/lamps.ts'
import { glow } from '../objects/pendant.ts'
import { placeSetting } from '../objects/tableware.ts'
import type { Scene } from '../scene.ts'
import { at, circle, each, path, rect, stroke } from '../shapes.ts'
import { button, centred, place, sans, serif, text } from '../words.ts'

/** A dinner table from straight above, in its own pool of light. */
const dinnerFromAbove: Scene = ({ s, words }) => ({
  art:
    rect(0, 0, 1080, 1080, '#140b06') +
    circle(540, 590, 450, s.radial(['#8f5c33', ['#5e3819', 0.55], '#2a170a'])) +
    each(9, (i) =>
      stroke(`M${150 + i * 6} ${330 + i * 64} Q540 ${310 + i * 66} ${930 - i * 6} ${330 + i * 64}`, '#1f1108', 3, {
        opacity: 0.25,
      }),
    ) +
    glow(s, 540, 590, 420, '#ffdf9d', 'bb') +
    at(310, 560, placeSetting(s, '#fffaf0', '#f0e6d4')) +
    at(770, 560, placeSetting(s, '#fffaf0', '#f0e6d4')) +
    at(540, 800, placeSetting(s, '#fffaf0', '#f0e6d4')) +
    circle(540, 520, 66, '#6f8f7c') +
    circle(540, 520, 52, '#3f5f4c') +
    each(7, (i) => at(540, 520, path('M0 0 C-16 -24 -10 -52 0 -62 C10 -52 16 -24 0 0 Z', '#88ad84'), 1, i * 51)),
  lettering: [
    centred(56, {}, text(words.title, serif(84, '#fff1d4'))),
    centred(962, {}, button(words.button, '#fff1d4', '#2a170a', 36)),
  ],
})

/** A balcony at night under a string of bulbs. */
const balcony: Scene = ({ s, h, words, brand }) => ({
  art:
    rect(0, 0, 1080, h, s.linear(['#141d3a', '#33335c', '#8a5360'])) +
    each(13, (i) => {
      const height = 50 + ((i * 61) % 70)
      return (
        rect(i * 86, h - 96 - height, 78, height, '#171a30') +
        each(4, (j) =>
          rect(
            i * 86 + 12 + (j % 2) * 32,
            h - 80 - height + Math.floor(j / 2) * 34,
            14,
            18,
            (i + j) % 3 ? '#2b3054' : '#ffd98c',
          ),
        )
      )
    }) +
    rect(0, h - 100, 1080, 100, '#1d1411') +
    each(28, (i) => rect(i * 40 + 6, h - 178, 5, 86, '#0f0b0a')) +
    rect(0, h - 186, 1080, 12, '#0f0b0a') +
    bulbString(s, -20, 60, 560, 40, 60, 6) +
    bulbString(s, 560, 40, 1100, 90, 70, 6),
  lettering: [
    place(60, 168, {}, text(words.title, serif(66, '#fff3da'))),
    place(60, h - 92, { height: 76, justifyContent: 'center' }, text(brand.wordmark, serif(36, '#fff3da'))),
    place(
      640,
      h - 92,
      { width: 384, height: 76, justifyContent: 'center', alignItems: 'flex-end' },
      button(words.button, '#ffd98c', '#1d1411', 28, { padding: '12px 32px' }),
    ),
  ],
})

/** A bed between two wall lamps. */
const bedside: Scene = ({ s, h, words }) => ({
  art:
    rect(0, 0, 1080, h, s.linear(['#8b5e57', '#6c443f'])) +
    glow(s, 200, 590, 380, '#ffdba0', 'ee') +
    glow(s, 880, 590, 380, '#ffdba0', 'ee') +
    at(200, 620, sconce(s)) +
    at(880, 620, sconce(s)) +
    path(
      'M290 1010 V720 C290 640 350 600 430 600 H650 C730 600 790 640 790 720 V1010 Z',
      s.linear(['#d8b79c', '#a97f63']),
    ) +
    each(3, (i) => rect(400 + i * 140, 620, 3, 300, '#00000018')) +
    rect(330, 830, 200, 130, s.linear(['#fffaf0', '#dccab2']), 40) +
    rect(550, 830, 200, 130, s.linear(['#fffaf0', '#dccab2']), 40) +
    path('M230 960 C380 920 700 920 850 960 L900 1180 H180 Z', s.linear(['#f4ead9', '#d5bfa2'])) +
    path('M196 1080 C400 1040 690 1040 884 1080 L910 1200 H170 Z', '#4d6a63') +
    path('M470 1000 L540 1016 L610 1000 L620 1046 L540 1064 L460 1046 Z', '#fff') +
    stroke('M540 1016 V1062', '#00000033', 3) +
    rect(0, 1180, 1080, h - 1180, '#3a231f'),
  lettering: [
    centred(96, { gap: 22 }, text(words.title, serif(92, '#fff0da')), text(words.sub, sans(38, '#ffe5cb', 500))),
    centred(1226, {}, button(words.button, '#fff0da', '#3a231f', 36)),
  ],
})

export const nightRooms = {
  'dinner-from-above': dinnerFromAbove,
  balcony,
  bedside,
}
