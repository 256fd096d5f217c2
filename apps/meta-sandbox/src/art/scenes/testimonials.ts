import { tableLamp } from '../objects/lamps.ts'
import { glow } from '../objects/pendant.ts'
import { avatar, bust } from '../objects/people.ts'
import type { Scene } from '../scene.ts'
import { at, each, playMark, rect, stars, stroke } from '../shapes.ts'
import { button, centred, label, place, prose, sans, serif, text } from '../words.ts'

/** A customer's words above, the product in its light below. */
const quoteAndLamp: Scene = ({ s, h, words, brand }) => ({
  art:
    rect(0, 0, 1080, h, '#f7f1e5') +
    stars(76, 140, 62, '#c2502c') +
    rect(0, 860, 1080, h - 860, s.linear(['#39453c', '#222b26'])) +
    s.clip(rect(0, 700, 1080, h - 700, '#000'), glow(s, 830, 1010, 420, '#ffd992', 'ee')) +
    rect(0, 1280, 1080, h - 1280, '#1a211d') +
    at(830, 1284, tableLamp(s, '#c8623a', '#8f3b1c'), 0.98),
  lettering: [
    place(72, 250, {}, text(words.title, serif(84, '#221a14', { lineHeight: 1.14 }))),
    place(76, 640, { gap: 10 }, text(words.author, sans(42, '#3a2f27', 600)), text(words.sub, sans(34, '#6b5d51'))),
    place(76, 944, {}, text(brand.wordmark, serif(50, '#f6ead3'))),
    place(76, 1086, {}, button(words.button, '#fbf3e2', '#222b26', 38)),
  ],
})

/** A person talking to the camera, captioned, under a play mark. */
const talkingVideo: Scene = ({ s, h, words, look }) => {
  const wall = look('wall', '#59705f')
  return {
    art:
      rect(0, 0, 1080, h, s.linear([wall, look('wallDark', '#2c3b32')], 70)) +
      rect(
        0,
        0,
        1080,
        h,
        s.radial(
          [`${look('light', '#ffe2ad')}cc`, [`${look('light', '#ffe2ad')}33`, 0.5], '#00000000'],
          0.78,
          0.2,
          0.6,
        ),
      ) +
      each(3, (i) => rect(90, 330 + i * 190, 330, 16, '#00000040', 4) + shelfRow(i)) +
      at(590, 960, bust(s, person(look)), 2) +
      rect(0, h - 760, 1080, 760, s.linear(['#00000000', '#000000cc'])) +
      playMark(940, 156, 66) +
      rect(60, h - 96, 960, 10, '#ffffff55', 5) +
      rect(60, h - 96, 250, 10, '#ffffff', 5),
    lettering: [
      place(60, 96, {}, label(words.tag, '#000000aa', '#ffffff', 34)),
      centred(
        h - 520,
        { gap: 14 },
        ...words.lines.map((line) =>
          label(line, look('caption', '#ffe45c'), '#161310', 54, { padding: '14px 28px', borderRadius: 8 }),
        ),
      ),
      place(
        60,
        h - 230,
        { gap: 4 },
        text(words.author, sans(42, '#ffffff', 700)),
        text(words.sub, sans(34, '#ffffffdd')),
      ),
    ],
  }
}

const person = (look: (role: string, otherwise: string) => string) => ({
  skin: look('skin', '#b97a52'),
  shade: look('skinShade', '#95593a'),
  hair: look('hair', '#2a1a12'),
  clothes: look('clothes', '#e9dcc3'),
  style: look('style', 'curly') as Parameters<typeof bust>[1]['style'],
})

const shelfRow = (row: number): string =>
  each(6, (i) => {
    const height = 70 + ((i * 37 + row * 53) % 60)
    const colours = ['#c98f5a', '#e6d7bb', '#7b5a43', '#9fb09a', '#d9b878', '#5a4638']
    return rect(112 + i * 48, 330 + row * 190 - height, 36, height, colours[(i + row * 2) % 6] ?? '#fff', 3, {
      opacity: 0.7,
    })
  })

/** A review as a card, with the person's round portrait, on a plain ground. */
const reviewCard: Scene = ({ s, h, words, brand, look }) => {
  const top = Math.round(h / 2 - 390)
  const tall = Math.min(700, h - 470)
  return {
    art:
      rect(0, 0, 1080, h, s.linear([look('top', '#efe3f2'), look('bottom', '#d9c2e0')], 60)) +
      rect(96, top + 14, 900, tall, '#00000018', 46) +
      rect(90, top, 900, tall, '#ffffff', 46) +
      avatar(s, 540, top, 108, person(look), look('accent', '#8a4f9e')) +
      stars(540 - 5 * 33, top + 140, 56, look('star', '#f0a91b')) +
      stroke(`M440 ${top + tall - 136} H640`, '#00000022', 3),
    lettering: [
      centred(
        top + 224,
        {},
        prose(words.title, serif(58, '#241c28', { width: 760, textAlign: 'center', lineHeight: 1.2 })),
      ),
      centred(top + tall - 108, {}, text(words.author, sans(38, '#4a3f50', 600))),
      centred(h - 214, {}, button(words.button, look('accent', '#8a4f9e'), '#ffffff', 40)),
      centred(h - 100, {}, text(brand.wordmark, serif(40, look('ink', '#3d2747')))),
      centred(72, {}, text(words.sub, sans(36, look('ink', '#3d2747'), 600))),
    ],
  }
}

export const testimonials = { 'quote-and-lamp': quoteAndLamp, 'talking-video': talkingVideo, 'review-card': reviewCard }
