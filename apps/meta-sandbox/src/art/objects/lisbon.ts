import { circle, each, oval, path, rect, stroke } from '../shapes.ts'
import type { Sheet } from '../sheet.ts'

/** A painted tile `size` wide with its upper left corner at (x, y). */
export const tile = (x: number, y: number, size: number, ink: string, paper: string): string => {
  const h = size / 2
  const petal = `M0 0 C${h * 0.3} ${-h * 0.2} ${h * 0.5} ${-h * 0.7} 0 ${-h * 0.95} C${-h * 0.5} ${-h * 0.7} ${-h * 0.3} ${-h * 0.2} 0 0 Z`
  return `<g transform="translate(${x} ${y})">${rect(0, 0, size, size, paper)}<g transform="translate(${h} ${h})">${each(
    4,
    (i) =>
      `<g transform="rotate(${i * 90})">${path(petal, ink)}${stroke(`M0 ${-h * 0.2} V${-h * 0.75}`, paper, size * 0.03)}</g><g transform="rotate(${45 + i * 90})">${circle(0, -h * 1.02, h * 0.34, 'none', { stroke: ink, 'stroke-width': size * 0.05 })}${circle(0, -h * 0.62, h * 0.1, '#e6b23c')}</g>`,
  )}${circle(0, 0, h * 0.17, '#e6b23c')}</g>${rect(0, 0, size, size, 'none', 0, { stroke: '#00000022', 'stroke-width': 2 })}</g>`
}

/** A wall of tiles over an area. */
export const tiles = (
  s: Sheet,
  x: number,
  y: number,
  w: number,
  h: number,
  size: number,
  ink = '#1f4f96',
  paper = '#f7f3e8',
): string =>
  s.clip(
    rect(x, y, w, h, '#000'),
    each(Math.ceil(w / size) * Math.ceil(h / size), (i) => {
      const columns = Math.ceil(w / size)
      return tile(x + (i % columns) * size, y + Math.floor(i / columns) * size, size, ink, paper)
    }),
  )

/** An old tram seen from the front, 520 wide and 760 high, standing at the origin. */
export const tram = (s: Sheet, body = '#f2b632', trim = '#fff6e0'): string =>
  oval(0, 6, 320, 30, s.radial(['#00000088', '#00000000'])) +
  path(
    'M-250 -60 L-262 -520 C-262 -640 -200 -690 0 -690 C200 -690 262 -640 262 -520 L250 -60 Z',
    s.linear([body, body, '#d3931a'], 40),
  ) +
  path('M-262 -430 L-262 -520 C-262 -640 -200 -690 0 -690 C200 -690 262 -640 262 -520 V-430 Z', trim) +
  rect(-120, -676, 240, 74, '#26221c', 12) +
  each(3, (i) => rect(-218 + i * 150, -574, 136, 200, s.linear(['#30424c', '#8fb0b8'], 60), 18)) +
  rect(-262, -340, 524, 16, trim) +
  circle(0, -236, 50, '#fff9e0') +
  circle(0, -236, 84, s.radial(['#fff6c4cc', '#fff6c400'])) +
  circle(-184, -176, 24, '#d9472b') +
  circle(184, -176, 24, '#d9472b') +
  rect(-270, -92, 540, 56, '#4a3320', 14) +
  rect(-200, -36, 90, 40, '#26221c', 10) +
  rect(110, -36, 90, 40, '#26221c', 10) +
  stroke('M0 -690 L40 -800', '#26221c', 9)

/** A row of old house fronts of a steep street. */
export const houses = (x: number, bottom: number, flip: boolean, colours: readonly string[]): string =>
  colours
    .map((colour, i) => {
      const [left, top] = [flip ? x - (i + 1) * 150 : x + i * 150, bottom - 900 + i * 110]
      return (
        rect(left, top, 150, bottom - top, colour) +
        path(`M${left - 8} ${top} H${left + 158} L${left + 140} ${top - 50} H${left + 10} Z`, '#b5532f') +
        each(
          6,
          (j) =>
            rect(left + 24 + (j % 2) * 62, top + 60 + Math.floor(j / 2) * 150, 42, 82, '#3f5560', 4) +
            rect(left + 18 + (j % 2) * 62, top + 146 + Math.floor(j / 2) * 150, 54, 8, '#ffffff99'),
        )
      )
    })
    .join('')

/** A grilled sea bream from above on an oval dish, 640 wide, centred on the origin. */
export const fishDish = (s: Sheet): string =>
  oval(10, 20, 370, 236, '#00000044') +
  oval(0, 0, 362, 228, '#fbfaf4') +
  oval(0, 0, 362, 228, 'none', { stroke: '#1f4f96', 'stroke-width': 10 }) +
  oval(0, 0, 286, 164, '#eeebe0') +
  path(
    'M-250 8 C-190 -110 40 -120 150 -22 L236 -84 C246 -30 246 30 236 84 L150 24 C40 112 -190 120 -250 8 Z',
    s.linear(['#a9b3b3', ['#e4d9bd', 0.5], '#9a7a4e']),
  ) +
  each(5, (i) => stroke(`M${-120 + i * 54} -66 L${-150 + i * 54} 66`, '#5a3b1e', 9, { opacity: 0.75 })) +
  path('M-180 -60 C-160 -20 -160 30 -182 66', 'none', { stroke: '#6b5a3e', 'stroke-width': 5 }) +
  circle(-206, -12, 13, '#fffdf0') +
  circle(-206, -12, 6, '#1b1b1b') +
  each(
    3,
    (i) =>
      circle(-30 + i * 92, 128 - Math.abs(i - 1) * 14, 42, '#ffe27a') +
      circle(-30 + i * 92, 128 - Math.abs(i - 1) * 14, 33, '#fff4b8') +
      each(6, (j) =>
        stroke(`M${-30 + i * 92} ${128 - Math.abs(i - 1) * 14} l${28 * Math.cos(j)} ${28 * Math.sin(j)}`, '#ffe27a', 4),
      ),
  ) +
  each(6, (i) => oval(-170 + i * 64, -122 + Math.abs(i - 2.5) * 13, 26, 20, s.radial(['#f7d98a', '#c99a3f'])))
