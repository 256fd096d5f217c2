import { sittingDog } from '../objects/animals.ts'
import { family, forest, shoeBox, sneaker } from '../objects/sneaker.ts'
import type { Scene } from '../scene.ts'
import { at, circle, each, oval, path, playMark, rect, stars, stroke } from '../shapes.ts'
import { button, centred, heavy, place, prose, sans, serif, text } from '../words.ts'

/** A runner against the morning; a frame of a video with one caption. */
const runnerVideo: Scene = ({ s, h, words, brand }) => ({
  art:
    rect(0, 0, 1080, h, s.linear(['#24345e', ['#c7657a', 0.5], ['#f7b27a', 0.72], '#f9d9a0'])) +
    circle(540, 1260, 520, s.radial(['#fff3c8', ['#ffdf9a99', 0.35], '#ffdf9a00'])) +
    path(`M0 1240 L190 1030 L330 1160 L520 930 L740 1180 L880 1080 L1080 1240 V${h} H0 Z`, '#5b4a73', {
      opacity: 0.75,
    }) +
    path(`M0 1420 Q300 1320 600 1400 T1080 1360 V${h} H0 Z`, '#2b2a45') +
    at(560, 1120, runner('#141426', '#f2a63a'), 1.2) +
    each(5, (i) => stroke(`M${120 + i * 30} ${980 + i * 74} H${270 + i * 12}`, '#ffffff', 5, { opacity: 0.35 })) +
    playMark(930, 170, 66) +
    rect(60, h - 96, 960, 10, '#ffffff55', 5) +
    rect(60, h - 96, 140, 10, '#ffffff', 5),
  lettering: [
    place(64, 320, {}, text(words.title, heavy(132, '#ffffff'))),
    place(64, 620, {}, text(words.sub, sans(46, '#ffffff', 600))),
    place(64, h - 200, {}, text(brand.wordmark, sans(46, '#ffffff', 800))),
  ],
})

const runner = (body: string, shoe: string): string =>
  oval(84, -258, 42, 50, body) +
  path('M44 -262 C30 -330 120 -340 128 -286 C100 -300 84 -290 70 -262 Z', body) +
  stroke('M70 -220 L56 -170', body, 34) +
  path('M20 -190 C90 -200 110 -160 92 -90 L60 60 C40 90 -30 84 -34 50 L-10 -120 Z', body) +
  stroke('M66 -150 L130 -52 L216 -104', body, 32) +
  stroke('M14 -160 L-82 -104 L-104 -6', body, 30) +
  stroke('M26 50 L142 138 L112 300', body, 44) +
  stroke('M0 60 L-62 200 L-214 250', body, 42) +
  path('M84 288 L196 316 Q210 346 176 346 H84 Z', shoe) +
  path('M-216 220 L-276 296 Q-262 326 -234 316 L-186 266 Z', shoe)

/** A dog waiting by the shoes, a customer's line above. */
const dogWalk: Scene = ({ s, h, words, brand }) => ({
  art:
    rect(0, 0, 1080, h, s.linear(['#cfe4ea', '#eef2e2'])) +
    rect(80, 560, 380, 640, '#8a5a3a', 10) +
    rect(108, 590, 324, 610, s.linear(['#a56f48', '#7d4f30']), 6) +
    circle(398, 900, 17, '#f2c14e') +
    rect(0, 1196, 1080, h - 1196, s.linear(['#b99a74', '#8f7452'])) +
    rect(0, 1190, 1080, 14, '#fff8ea') +
    oval(660, 1240, 400, 34, '#7a3f2f', { opacity: 0.5 }) +
    at(520, 1240, sittingDog(s, '#d9a05b', '#a8703a', '#d9542f'), 1.18) +
    at(800, 1170, sneaker(s, family[1] ?? forest), 0.5) +
    stars(76, 96, 52, '#e08a1c'),
  lettering: [
    place(72, 176, {}, prose(words.title, serif(72, '#1d2b30', { width: 940 }))),
    place(76, 440, {}, text(words.author, sans(38, '#1d2b30', 600))),
    place(690, 620, { width: 320, alignItems: 'flex-end' }, text(brand.wordmark, sans(40, '#1d2b30', 800))),
    place(700, 700, { width: 310, alignItems: 'flex-end' }, button(words.button, '#d9542f', '#ffffff', 34)),
  ],
})

/** The parcel at the door: a box, its shoe on top, a promise on exchanges. */
const boxedPair: Scene = ({ s, words }) => ({
  art:
    rect(0, 0, 1080, 1080, '#e7ddcb') +
    rect(0, 820, 1080, 260, '#cdbd9f') +
    at(540, 1010, shoeBox(s, '#c9a06a', '#a67d47'), 1.35) +
    at(540, 560, sneaker(s, family[2] ?? forest), 1.02),
  lettering: [
    centred(90, {}, text(words.title, heavy(84, '#26221c'))),
    centred(868, {}, text(words.sub, sans(44, '#26221c', 700))),
  ],
})

export const shoeTrails = {
  'runner-video': runnerVideo,
  'dog-walk': dogWalk,
  'boxed-pair': boxedPair,
}
