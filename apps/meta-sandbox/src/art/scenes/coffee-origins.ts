import { coffeeBag } from '../objects/coffee.ts'
import { cup, steam } from '../objects/tableware.ts'
import type { Scene } from '../scene.ts'
import { at, circle, each, path, rect, stroke } from '../shapes.ts'
import { button, centred, place, sans, serif, text } from '../words.ts'

/** A parcel of three bags at the door. */
const subscriptionBox: Scene = ({ s, h, words }) => ({
  art:
    rect(0, 0, 1080, h, s.linear(['#d7e0cf', '#b4c4a8'])) +
    rect(0, h - 110, 1080, 110, '#8f7a5c') +
    at(728, h - 126, coffeeBag(s, '#a8431b', '#7a2d10'), 0.56, -6) +
    at(820, h - 140, coffeeBag(s, '#26594b', '#153a30'), 0.58) +
    at(914, h - 126, coffeeBag(s, '#d9a441', '#a87622'), 0.56, 6) +
    path(`M590 ${h - 230} H1050 L1030 ${h - 50} H610 Z`, s.linear(['#c99a63', '#a67a47'])) +
    path(
      `M590 ${h - 230} L540 ${h - 170} L560 ${h - 150} L606 ${h - 214} Z M1050 ${h - 230} L1080 ${h - 176} L1066 ${h - 150} L1036 ${h - 214} Z`,
      '#b8895280',
    ) +
    rect(770, h - 150, 110, 70, '#efe0c2', 4) +
    stroke(`M786 ${h - 128} h70 m-70 20 h50`, '#8a6a3f', 5),
  lettering: [
    place(56, 56, { gap: 20 }, text(words.title, serif(70, '#22331f')), text(words.sub, sans(33, '#22331f', 500))),
    place(56, 350, {}, button(words.button, '#22331f', '#ffffff', 34)),
    place(56, h - 110, { height: 110, justifyContent: 'center' }, text(words.tag, sans(32, '#fff7e6', 700))),
  ],
})

/** Rows of coffee on hills at sunrise, the altitude as the hero. */
const farmHills: Scene = ({ s, h, words, brand }) => ({
  art:
    rect(0, 0, 1080, h, s.linear(['#f7b267', ['#f4845f', 0.4], '#f9d9a8'])) +
    circle(760, 470, 320, s.radial(['#fff6d8', ['#ffe6a899', 0.4], '#ffe6a800'])) +
    circle(760, 470, 96, '#fff4cf') +
    path(`M0 640 Q260 470 520 600 T1080 540 V${h} H0 Z`, '#7f8f6a') +
    path(`M0 760 Q320 600 640 740 T1080 690 V${h} H0 Z`, '#54764f') +
    path(`M0 890 Q240 780 620 880 T1080 830 V${h} H0 Z`, '#355a3c') +
    each(11, (i) =>
      stroke(
        `M${-120 + i * 130} ${h} Q${160 + i * 84} ${1000 - i * 4} ${330 + i * 56} ${876 - (i % 3) * 8}`,
        '#234329',
        17,
        { opacity: 0.75, 'stroke-dasharray': '4 26' },
      ),
    ) +
    rect(0, h - 220, 1080, 220, s.linear(['#1c331f00', '#1c331f'])),
  lettering: [
    place(
      72,
      90,
      { gap: 4 },
      text(words.price, serif(176, '#4a1d0c', { letterSpacing: '-0.04em', lineHeight: 1 })),
      text(words.title, serif(60, '#4a1d0c')),
    ),
    place(72, h - 150, {}, text(words.sub, sans(40, '#ffffff', 600))),
    place(700, h - 152, { width: 310, alignItems: 'flex-end' }, text(brand.wordmark, serif(44, '#ffffff'))),
  ],
})

/** A two-column comparison, ticks against crosses. */
const comparison: Scene = ({ s, words }) => ({
  art:
    rect(0, 0, 1080, 1080, '#fbf7ee') +
    rect(400, 250, 300, 680, '#ece4d3', 28) +
    rect(730, 220, 290, 740, '#26594b', 28) +
    at(550, 392, cup(s, '#d8d2c6', '#b3ab9b', '#8a7a66'), 0.5) +
    at(872, 392, cup(s, '#fffaf0', '#e2d3b6'), 0.56) +
    at(872, 316, steam(), 0.6) +
    each(4, (i) => {
      const y = 556 + i * 96
      return (
        stroke(`M536 ${y - 14} l28 28 m0 -28 l-28 28`, '#b0402a', 9) +
        stroke(`M852 ${y} l16 18 l30 -36`, '#ffd98c', 10) +
        (i < 3 ? stroke(`M60 ${y + 48} H1000`, '#00000014', 3) : '')
      )
    }),
  lettering: [
    centred(66, {}, text(words.title, serif(76, '#2b1a0f'))),
    place(400, 420, { width: 300, alignItems: 'center' }, text(words.tag, sans(34, '#4a3f2f', 600))),
    place(730, 420, { width: 290, alignItems: 'center' }, text(words.author, sans(34, '#ffffff', 700))),
    ...words.lines.map((line, i) =>
      place(60, 508 + i * 96, { height: 96, justifyContent: 'center' }, text(line, sans(36, '#2b1a0f', 600))),
    ),
    centred(976, {}, text(words.sub, sans(38, '#a8431b', 700))),
  ],
})

export const coffeeOrigins = {
  'subscription-box': subscriptionBox,
  'farm-hills': farmHills,
  comparison,
}
