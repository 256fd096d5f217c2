import { houses, tram } from '../objects/lisbon.ts'
import { wineGlass } from '../objects/tableware.ts'
import type { Scene } from '../scene.ts'
import { at, circle, each, oval, path, playMark, rect, stroke } from '../shapes.ts'
import { button, centred, label, place, sans, serif, text } from '../words.ts'

/** A tram coming down a street; a frame of a video. */
const tramVideo: Scene = ({ s, h, words }) => ({
  art:
    rect(0, 0, 1080, h, s.linear(['#8fc3e6', '#f6d9b0', '#f2b78a'])) +
    circle(560, 620, 300, s.radial(['#fff7d8', '#fff7d800'])) +
    houses(-60, 1640, false, ['#e9b7a0', '#f2e2bd', '#bcd3cf']) +
    houses(1140, 1640, true, ['#f0d79a', '#d9a79b', '#e7ead9']) +
    path(`M340 900 H740 L1240 ${h} H-160 Z`, s.linear(['#b8a58c', '#6f6254'])) +
    stroke(`M500 900 L330 ${h} M580 900 L750 ${h}`, '#4a4138', 9) +
    stroke('M-20 420 L540 560 L1100 400', '#3a3a3a', 4) +
    at(540, 1440, tram(s), 0.98) +
    rect(0, h - 620, 1080, 620, s.linear(['#00000000', '#000000c4'])) +
    playMark(930, 160, 66) +
    rect(60, h - 96, 960, 10, '#ffffff55', 5) +
    rect(60, h - 96, 420, 10, '#ffffff', 5),
  lettering: [
    place(418, 792, { width: 244, alignItems: 'center' }, text(words.tag, sans(34, '#ffd45e', 800))),
    centred(
      h - 440,
      { gap: 14 },
      ...words.lines.map((line) => label(line, '#ffffff', '#1b2c4d', 54, { padding: '14px 30px' })),
    ),
    place(60, h - 190, {}, text(words.author, sans(40, '#ffffff', 700))),
  ],
})

/** A terrace at dusk over the river and its bridge. */
const riverTerrace: Scene = ({ s, h, words }) => ({
  art:
    rect(0, 0, 1080, h, s.linear(['#36306b', ['#d66a6a', 0.45], '#ffc27a'])) +
    circle(700, 318, 250, s.radial(['#fff2c4', ['#ffdc9499', 0.4], '#ffdc9400'])) +
    circle(700, 318, 58, '#fff4d0') +
    rect(0, 330, 1080, h - 330, s.linear(['#e79a78', '#5b4a7a'])) +
    each(8, (i) => rect(660 - i * 13, 342 + i * 15, 80 + i * 26, 5, '#fff2c4', 3, { opacity: 0.75 - i * 0.07 })) +
    stroke('M-20 322 H1100', '#5a2538', 9) +
    stroke('M560 330 V206 M990 330 V206', '#5a2538', 12) +
    stroke('M60 318 Q380 306 560 210 Q775 400 990 210 Q1050 280 1100 290', '#5a2538', 5) +
    each(19, (i) => {
      const share = (i + 1) / 20
      return stroke(`M${560 + share * 430} ${210 + 380 * share * (1 - share)} V320`, '#5a2538', 1.6)
    }) +
    rect(0, h - 86, 1080, 86, '#2a1730') +
    oval(870, h - 92, 230, 22, '#4a2a3f') +
    oval(870, h - 98, 230, 20, '#f6e6d2') +
    at(820, h - 100, wineGlass(s, '#f2d27a'), 0.5) +
    at(930, h - 100, wineGlass(s, '#8f1f3a'), 0.5),
  lettering: [
    place(56, 52, { gap: 14 }, text(words.title, serif(70, '#fff4de')), text(words.sub, sans(34, '#fff4de', 600))),
    place(56, h - 118, {}, button(words.button, '#ffd45e', '#2a1730', 34)),
  ],
})

export const lisbonViews = {
  'tram-video': tramVideo,
  'river-terrace': riverTerrace,
}
