import { bean, beans, coffeeBag, dripper, kettle } from '../objects/coffee.ts'
import { steam } from '../objects/tableware.ts'
import type { Scene } from '../scene.ts'
import { at, circle, each, oval, playMark, rect, scatter, stroke } from '../shapes.ts'
import { button, centred, label, place, sans, serif, text } from '../words.ts'

/** A bag standing among beans. */
const bagAndBeans: Scene = ({ s, words }) => ({
  art:
    rect(0, 0, 1080, 1080, s.linear(['#efe6d3', '#e2d3b6'])) +
    circle(800, 400, 420, s.radial(['#ffffffcc', '#ffffff00'])) +
    rect(0, 740, 1080, 340, s.linear(['#6a4029', '#40230f'])) +
    beans(16, 80, 830, 540, 200, 1.25) +
    at(800, 900, coffeeBag(s, '#26594b', '#153a30'), 1.02) +
    at(560, 960, bean(), 1.3, 30),
  lettering: [
    place(72, 84, { gap: 12 }, text(words.title, serif(84, '#2b1a0f')), text(words.tag, serif(84, '#a8431b'))),
    place(72, 470, {}, button(words.button, '#2b1209', '#ffffff', 42)),
    place(
      651,
      516,
      { width: 298, gap: 8, alignItems: 'center' },
      text('raiz & grão', serif(46, '#1f3d33')),
      text(words.sub, sans(28, '#3d3222', 600, { textAlign: 'center' })),
    ),
  ],
})

/** The bloom in the filter from straight above: rings of foam, one small line. */
const bloomFromAbove: Scene = ({ s, h, words }) => ({
  art:
    rect(0, 0, 1080, h, s.linear(['#d9cbb4', '#b59f80'], 50)) +
    circle(556, 640, 500, '#00000033') +
    circle(540, 620, 500, '#f7efdf') +
    each(28, (i) =>
      stroke(
        `M540 620 L${540 + 500 * Math.cos((i * Math.PI) / 14)} ${620 + 500 * Math.sin((i * Math.PI) / 14)}`,
        '#d5c4a4',
        4,
        { opacity: 0.7 },
      ),
    ) +
    circle(540, 620, 380, s.radial(['#c98f52', ['#8a5226', 0.35], ['#5c3113', 0.75], '#2e1507'])) +
    each(120, (i) => {
      const [a, r] = scatter(i)
      const [turn, reach] = [a * Math.PI * 2, 60 + Math.sqrt(r) * 300]
      return circle(540 + Math.cos(turn) * reach, 620 + Math.sin(turn) * reach, 6 + ((i * 5) % 17), '#e9bd83', {
        opacity: 0.16 + (i % 4) * 0.08,
        stroke: '#fbe3bd',
        'stroke-width': 2,
      })
    }) +
    stroke('M540 -20 C552 200 530 380 540 590', '#f2f6f7', 22, { opacity: 0.85 }) +
    oval(540, 600, 46, 30, '#f4d3a0'),
  lettering: [centred(h - 168, { gap: 6 }, text(words.title, serif(68, '#2e1507')))],
})

/** A frame of a video: water poured over a paper filter, a step named. */
const pourVideo: Scene = ({ s, h, words }) => ({
  art:
    rect(0, 0, 1080, h, s.linear(['#3c4a45', '#5a5a4a', '#6d5138'])) +
    rect(0, 0, 1080, h, s.radial(['#ffe0a0b0', ['#ffe0a033', 0.5], '#ffe0a000'], 0.1, 0.25, 0.6)) +
    each(4, (i) =>
      rect(
        90 + i * 60,
        300 + (i % 2) * 20,
        40,
        150 - (i % 2) * 20,
        ['#c9b38a', '#8fa08a', '#d98f5c', '#e9dcc6'][i] ?? '#fff',
        8,
        { opacity: 0.6 },
      ),
    ) +
    rect(60, 450, 340, 18, '#00000055', 4) +
    rect(0, 1490, 1080, 430, s.linear(['#7d5431', '#3f2714'])) +
    at(470, 1530, dripper(s), 1.35) +
    stroke('M470 600 C474 680 468 740 470 800', '#e9f4f6', 13, { opacity: 0.9 }) +
    at(464, 606, kettle(s), 1.05) +
    at(470, 760, steam(), 1.4) +
    rect(0, h - 14, 1080, 14, '#ffffff55') +
    rect(0, h - 14, 260, 14, '#ffffff') +
    playMark(930, 170, 66),
  lettering: [
    place(64, 110, {}, label(words.tag, '#00000099', '#ffffff', 36)),
    centred(
      1596,
      { gap: 14 },
      ...words.lines.map((line) => label(line, '#fff6df', '#2b1a0f', 56, { padding: '16px 32px', borderRadius: 14 })),
    ),
  ],
})

export const coffeeTable = {
  'bag-and-beans': bagAndBeans,
  'bloom-from-above': bloomFromAbove,
  'pour-video': pourVideo,
}
