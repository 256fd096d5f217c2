import { dropper, jar, pedestal, sprig, tube } from '../objects/cosmetics.ts'
import type { Scene } from '../scene.ts'
import { at, circle, each, mirrored, oval, path, rect, scatter, stroke } from '../shapes.ts'
import { box, button, centred, place, sans, serif, text } from '../words.ts'

/** One bottle in a halo, a calm line above. */
const serumHalo: Scene = ({ s, h, words }) => ({
  art:
    rect(0, 0, 1080, h, s.linear(['#ecd6da', '#d9a9b2'])) +
    circle(540, 760, 560, s.radial(['#fff8f6ee', ['#fbe6e688', 0.5], '#fbe6e600'])) +
    oval(540, 1160, 330, 50, '#b9828e', { opacity: 0.55 }) +
    at(170, 1190, sprig('#b7848f', '#9a6470'), 0.7, -20) +
    at(540, 1160, dropper(s, '#8e4355', '#5d2634')),
  lettering: [
    centred(90, {}, text(words.title, serif(100, '#4a1f2a', { textAlign: 'center' }))),
    place(
      432,
      846,
      { width: 216, gap: 8, alignItems: 'center' },
      text('SERENA', sans(36, '#4a1f2a', 700, { letterSpacing: '0.1em' })),
      text(words.sub, sans(28, '#6b3d49', 500, { textAlign: 'center' })),
    ),
    centred(1214, {}, button(words.button, '#4a1f2a', '#ffffff', 40)),
  ],
})

/** Three products on steps, the old price crossed out. */
const bundlePrice: Scene = ({ s, words }) => ({
  art:
    rect(0, 0, 1080, 1080, s.linear(['#7d2f46', '#4e1729'])) +
    circle(760, 470, 560, s.radial(['#e08a9a99', '#e08a9a00'])) +
    at(560, 860, pedestal(s, 200, 220, '#e7b6bd', '#b67c88')) +
    at(800, 780, pedestal(s, 180, 300, '#f0c8cd', '#c08b95')) +
    at(950, 930, pedestal(s, 160, 150, '#dba5ae', '#a66e7a')) +
    at(560, 866, tube(s, '#fff3f0', '#dcb4ae', '#a8525f'), 0.78) +
    at(800, 786, dropper(s, '#a9586a', '#6f2c3d'), 0.74) +
    at(950, 936, jar(s, '#fbeae6', '#d9b1ab', '#a8525f'), 0.62) +
    stroke('M74 452 L294 438', '#ffb8c4', 7),
  lettering: [
    place(72, 92, {}, text(words.title, serif(88, '#fff1ee'))),
    place(80, 410, {}, text(words.oldPrice, sans(54, '#ffd9de', 600))),
    place(76, 484, {}, text(words.price, sans(112, '#ffffff', 800, { letterSpacing: '-0.03em', lineHeight: 1 }))),
    place(80, 620, {}, text(words.sub, sans(36, '#ffe6e6', 600))),
    place(76, 706, {}, button(words.button, '#ffe1d6', '#4e1729', 38)),
  ],
})

/** Sunscreen in the sand under a flat sun. */
const sunTube: Scene = ({ s, h, words }) => ({
  art:
    rect(0, 0, 1080, h, s.linear(['#8fd6e8', '#d9f1ee'])) +
    circle(860, 130, 330, s.radial(['#fff3b8ff', ['#ffe27a88', 0.4], '#ffe27a00'])) +
    circle(900, 110, 74, '#ffd84d') +
    path('M0 360 Q270 336 540 360 T1080 352 V470 H0 Z', s.linear(['#35a3b8', '#63c3c9'])) +
    stroke('M40 392 Q120 380 200 392 M360 410 Q440 398 520 410 M640 388 Q720 376 800 388', '#ffffff', 5, {
      opacity: 0.6,
    }) +
    path(`M0 450 Q300 410 640 446 T1080 430 V${h} H0 Z`, s.linear(['#f5ddae', '#e2bd82'])) +
    each(60, (i) => circle(scatter(i)[0] * 1080, 470 + scatter(i)[1] * 90, 2, '#b98f52', { opacity: 0.5 })) +
    at(800, 520, tube(s, '#fff6df', '#f2b84a', '#f08a24'), 0.72, 6) +
    at(960, 540, mirrored(sprig('#3f8f6c', '#2c6a50')), 0.5),
  lettering: [
    place(60, 56, { gap: 16 }, text(words.title, serif(72, '#0f4452')), text(words.sub, sans(34, '#0f4452', 600))),
    place(60, 438, {}, button(words.button, '#f08a24', '#1f1003', 34)),
    place(
      700,
      250,
      { width: 216, alignItems: 'center', transform: 'rotate(6deg)' },
      box(
        { alignItems: 'center' },
        text('FPS', sans(34, '#8a4a06', 700)),
        text('70', sans(76, '#8a4a06', 800, { lineHeight: 1 })),
      ),
    ),
  ],
})

export const skinCare = {
  'serum-halo': serumHalo,
  'bundle-price': bundlePrice,
  'sun-tube': sunTube,
}
