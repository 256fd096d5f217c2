import { drop, dropper, jar, tube } from '../objects/cosmetics.ts'
import type { Scene } from '../scene.ts'
import { at, circle, each, path, rect, scatter, stroke } from '../shapes.ts'
import { button, centred, label, place, sans, serif, text } from '../words.ts'

/** Two discs of the same skin, four weeks apart. */
const skinDays: Scene = ({ s, words }) => {
  const disc = (x: number, tone: string, dark: string, spots: number) =>
    s.clip(
      circle(x, 500, 236, '#000'),
      circle(x, 500, 236, s.radial([tone, dark], 0.4, 0.35, 0.75)) +
        each(spots, (i) =>
          circle(x - 200 + scatter(i + 3)[0] * 400, 300 + scatter(i + 3)[1] * 400, 5 + ((i * 7) % 13), '#b5543f', {
            opacity: 0.2 + (i % 3) * 0.12,
          }),
        ) +
        each(90, (i) =>
          circle(x - 230 + scatter(i)[0] * 460, 270 + scatter(i)[1] * 460, 2.2, '#7d4a35', { opacity: 0.22 }),
        ),
    ) + circle(x, 500, 236, 'none', { stroke: '#ffffff', 'stroke-width': 12 })
  return {
    art:
      rect(0, 0, 1080, 1080, s.linear(['#cfe3df', '#a9cbc6'])) +
      disc(282, '#dfa283', '#c58464', 34) +
      disc(798, '#eab999', '#dca283', 3),
    lettering: [
      centred(84, {}, text(words.title, serif(82, '#173a38'))),
      place(46, 766, { width: 472, alignItems: 'center' }, label(words.lines[0] ?? '', '#173a38', '#ffffff', 42)),
      place(562, 766, { width: 472, alignItems: 'center' }, label(words.lines[1] ?? '', '#ffffff', '#173a38', 42)),
      centred(886, {}, text(words.sub, sans(36, '#173a38', 600))),
      centred(964, {}, text(words.tag, sans(28, '#2c5552'))),
    ],
  }
}

/** Three numbered steps down a tall page. */
const routineSteps: Scene = ({ s, h, words }) => {
  const tints = ['#f6d9d2', '#dfe7d4', '#e3dbef']
  return {
    art:
      rect(0, 0, 1080, h, '#fffaf5') +
      tints.map((tint, i) => rect(60, 420 + i * 410, 960, 380, tint, 44)).join('') +
      at(210, 786, tube(s, '#ffffff', '#e6c3b8', '#c9897a'), 0.52) +
      at(210, 1190, dropper(s, '#7f9a6c', '#4f6b40', '#2f3b28'), 0.44) +
      at(220, 1570, jar(s, '#c9b6e4', '#9680bd', '#f5f0fb'), 0.64),
    lettering: [
      centred(120, { gap: 20 }, text(words.title, serif(100, '#3b2a2e')), text(words.sub, sans(42, '#6f555b'))),
      ...words.lines.map((line, i) => {
        const [name = '', what = ''] = line.split('|')
        return place(
          400,
          420 + i * 410,
          { height: 380, justifyContent: 'center', gap: 10 },
          text(`passo ${i + 1}`, sans(34, '#8a5a62', 700)),
          text(name, serif(62, '#3b2a2e')),
          text(what, sans(38, '#4f3d42')),
        )
      }),
      centred(h - 210, {}, button(words.button, '#8a3f4f', '#ffffff', 44)),
    ],
  }
}

/** Cream, so close that it is landscape; not a word. */
const creamMacro: Scene = ({ s }) => ({
  art:
    rect(0, 0, 1080, 1080, s.linear(['#f7e9df', '#e9cdbd'], 50)) +
    each(11, (i) => {
      const r = 620 - i * 54
      const turn = i * 23
      return `<g transform="translate(${540 + i * 6} ${560 - i * 7}) rotate(${turn})">${path(
        `M${-r} 0 C${-r} ${-r * 0.9} ${r * 0.7} ${-r * 1.05} ${r} ${-r * 0.1} C${r * 1.05} ${r * 0.7} ${-r * 0.8} ${r * 1.1} ${-r} 0 Z`,
        s.linear(['#fffdf9', ['#f8ebe1', 0.5], '#e2c3b0'], 50),
      )}${stroke(`M${-r * 0.98} 0 C${-r * 0.98} ${-r * 0.88} ${r * 0.68} ${-r * 1.03} ${r * 0.97} ${-r * 0.1}`, '#ffffff', 10, { opacity: 0.75 })}</g>`
    }) +
    path('M560 470 C600 400 700 380 720 430 C690 410 640 440 626 500 C610 560 540 540 560 470 Z', '#fffefb') +
    drop(s, 250, 300, 34, '#d98f5c') +
    drop(s, 860, 820, 26, '#d98f5c'),
  lettering: [],
})

export const skinResults = {
  'skin-days': skinDays,
  'routine-steps': routineSteps,
  'cream-macro': creamMacro,
}
