import { each, oval, path, rect, stroke } from '../shapes.ts'
import type { Sheet } from '../sheet.ts'

/** An open smile 640 wide and 300 high, centred on the origin; `dull` draws it before the treatment. */
export const smile = (s: Sheet, dull: boolean): string => {
  const mouth =
    'M-320 -60 C-200 -130 -90 -120 0 -96 C90 -120 200 -130 320 -60 C250 130 120 190 0 190 C-120 190 -250 130 -320 -60 Z'
  const inner =
    'M-280 -56 C-180 -92 -80 -84 0 -70 C80 -84 180 -92 280 -56 C220 90 110 130 0 130 C-110 130 -220 90 -280 -56 Z'
  const widths = [54, 60, 66, 78, 78, 66, 60, 54]
  let x = -258
  const teeth = widths.map((width, i) => {
    const lean = dull ? ([-5, 6, -8, 5, -4, 9, -6, 4][i] ?? 0) : 0
    const height = (dull ? [92, 104, 112, 128, 116, 118, 98, 88] : [88, 108, 122, 134, 134, 122, 108, 88])[i] ?? 100
    const left = x
    x += width
    return `<g transform="rotate(${lean} ${left + width / 2} -40)">${rect(left + 1.5, -104, width - 3, height, s.linear(dull ? ['#efe2b8', '#d9c48b'] : ['#ffffff', '#e9f2f4']), 22)}</g>`
  })
  return (
    path(mouth, s.linear(dull ? ['#b5746a', '#94574f'] : ['#d9697a', '#b84a5e'])) +
    path(inner, '#4a1620') +
    s.clip(path(inner, '#000'), oval(0, 130, 150, 60, '#c25b66') + teeth.join('')) +
    stroke('M-140 158 Q0 184 140 158', '#ffffff', 9, { opacity: 0.25 })
  )
}

/** A clear aligner arch 420 wide, centred on the origin. */
export const aligner = (s: Sheet): string => {
  const arch =
    'M-200 150 C-226 -60 -130 -190 0 -190 C130 -190 226 -60 200 150 C196 186 132 190 120 150 C112 20 70 -70 0 -70 C-70 -70 -112 20 -120 150 C-132 190 -196 186 -200 150 Z'
  return (
    oval(10, 196, 240, 26, s.radial(['#0f4a4a55', '#0f4a4a00'])) +
    path(arch, s.linear(['#ffffffee', '#d9f1f0cc', '#b6dedeaa'], 60), { stroke: '#5fa3a5', 'stroke-width': 4 }) +
    each(9, (i) => {
      const turn = (-150 + i * 37.5 - 90 + 90) * (Math.PI / 180)
      const [cx, cy] = [Math.sin(turn) * 162, -Math.cos(turn) * 140 + 18]
      return i > 0 && i < 8 ? oval(cx, cy, 34, 30, '#ffffff55', { stroke: '#8cc3c3', 'stroke-width': 3 }) : ''
    }) +
    stroke('M-186 60 C-190 -60 -120 -164 -20 -174', '#ffffff', 11, { opacity: 0.9 })
  )
}

/** A cartoon-free tooth 260 wide and 320 high, centred on the origin. */
export const tooth = (s: Sheet): string =>
  path(
    'M-120 -90 C-120 -170 -40 -166 0 -136 C40 -166 120 -170 120 -90 C120 0 92 40 84 110 C78 170 36 170 28 100 C22 50 -22 50 -28 100 C-36 170 -78 170 -84 110 C-92 40 -120 0 -120 -90 Z',
    s.linear(['#ffffff', '#d3e8ea'], 60),
  ) + stroke('M-92 -60 C-96 -110 -70 -130 -44 -124', '#ffffff', 12)
