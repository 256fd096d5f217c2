import { pointingHand } from '../objects/hands.ts'
import type { Scene } from '../scene.ts'
import { at, circle, each, playMark, rect, stroke } from '../shapes.ts'
import { place, sans, serif, text } from '../words.ts'

/** The inside of a woven shade, so close that it is texture. */
const weaveMacro: Scene = ({ s, h, words }) => ({
  art:
    rect(0, 0, 1080, h, s.radial(['#fff6d8', ['#e2b775', 0.4], '#7c5127'], 0.55, 0.05, 1)) +
    each(31, (i) => {
      const x = -900 + i * 96
      return stroke(
        `M${540 + (x - 540) * 0.12} -20 Q${540 + (x - 540) * 0.5} ${h * 0.4} ${x} ${h}`,
        i % 2 ? '#f6dcae' : '#8b5a2b',
        i % 2 ? 15 : 9,
        { opacity: 0.75 },
      )
    }) +
    each(13, (i) => {
      const y = 20 + i * i * 9 + i * 26
      return (
        stroke(`M-60 ${y + 90} Q540 ${y - 70} 1140 ${y + 90}`, '#6a4119', 5 + i * 0.9, { opacity: 0.55 }) +
        stroke(`M-60 ${y + 74} Q540 ${y - 86} 1140 ${y + 74}`, '#ffe9bd', 4 + i * 0.5, { opacity: 0.6 })
      )
    }) +
    rect(0, 0, 1080, h, s.radial(['#fff7dd99', '#fff7dd00'], 0.5, 0, 0.6)) +
    rect(0, 820, 1080, h - 820, s.linear(['#2a190c00', ['#2a190cee', 0.35], '#2a190c'])) +
    playMark(922, 170, 72),
  lettering: [
    place(76, 1010, { gap: 22 }, text(words.title, serif(84, '#fff5e0')), text(words.sub, sans(38, '#f6dfba'))),
  ],
})

/** A finger on a light switch. */
const lightSwitch: Scene = ({ s, h, words, brand }) => ({
  art:
    rect(0, 0, 1080, h, s.linear(['#e0ddd6', '#cfc6b8'])) +
    rect(0, 0, 1080, 1200, s.radial(['#ffdc98', ['#ffe7bb99', 0.4], '#ffe7bb00'], 0.95, 0.02, 0.8)) +
    rect(352, 664, 400, 620, '#00000022', 40) +
    rect(340, 640, 400, 620, s.linear(['#ffffff', '#ece7de'], 60), 40) +
    rect(424, 740, 232, 420, '#f6f3ec', 22, { stroke: '#d5cfc3', 'stroke-width': 4 }) +
    rect(424, 740, 232, 212, s.linear(['#ffffff', '#f3efe6']), 22) +
    rect(424, 948, 232, 5, '#d5cfc3') +
    circle(540, 1112, 11, '#f0a43a') +
    at(610, 1120, pointingHand(s, '#c08159', '#9a5f3d', '#3f5a52'), 1.05),
  lettering: [
    place(84, 200, { gap: 22 }, text(words.title, serif(132, '#2a2420')), text(words.sub, sans(44, '#3d352f'))),
    place(84, h - 170, {}, text(brand.wordmark, serif(54, '#2a2420'))),
  ],
})

export const closeUps = {
  'weave-macro': weaveMacro,
  'light-switch': lightSwitch,
}
