type Attributes = Readonly<Record<string, string | number>>

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')

export const rect = (x: number, y: number, w: number, h: number, fill: string, r = 0, more: Attributes = {}): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}"${written(more)}/>`

export const circle = (cx: number, cy: number, r: number, fill: string, more: Attributes = {}): string =>
  `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}"${written(more)}/>`

export const oval = (cx: number, cy: number, rx: number, ry: number, fill: string, more: Attributes = {}): string =>
  `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}"${written(more)}/>`

export const path = (d: string, fill: string, more: Attributes = {}): string =>
  `<path d="${d}" fill="${fill}"${written(more)}/>`

/** An open stroke with round ends. */
export const stroke = (d: string, colour: string, width: number, more: Attributes = {}): string => {
  const { opacity, ...rest } = more
  // stroke-opacity looks the same on a lone stroke and spares the painter a layer of the whole picture
  const see = opacity === undefined ? rest : { ...rest, 'stroke-opacity': opacity }
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${written(see)}/>`
}

/** Moves, then scales, then turns a drawing made around its own origin. */
export const at = (x: number, y: number, content: string, scale = 1, turn = 0): string =>
  `<g transform="translate(${x} ${y}) scale(${scale}) rotate(${turn})">${content}</g>`

export const mirrored = (content: string): string => `<g transform="scale(-1 1)">${content}</g>`

/** `count` drawings by index, joined. */
export const each = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')

/** A repeatable scatter: the `index`-th point of the unit square in an even, patternless row (the R2 sequence). */
export const scatter = (index: number): readonly [x: number, y: number] => [
  (0.5 + index * 0.7548776662) % 1,
  (0.5 + index * 0.569840291) % 1,
]

/** A row of five-pointed stars, `size` px each. */
export const stars = (x: number, y: number, size: number, fill: string, count = 5): string => {
  const points = Array.from({ length: 10 }, (_, i) => {
    const [r, turn] = [i % 2 ? size * 0.21 : size * 0.5, (i * Math.PI) / 5 - Math.PI / 2]
    return `${(r * Math.cos(turn)).toFixed(2)},${(r * Math.sin(turn)).toFixed(2)}`
  }).join(' ')
  return each(count, (i) =>
    at(x + size / 2 + i * size * 1.18, y + size / 2, `<polygon points="${points}" fill="${fill}"/>`),
  )
}

/** A play mark on a translucent disc. */
export const playMark = (cx: number, cy: number, r: number, disc = '#000000', mark = '#ffffff'): string =>
  circle(cx, cy, r, disc, { 'fill-opacity': 0.55 }) +
  path(`M${cx - r * 0.28} ${cy - r * 0.42} L${cx + r * 0.48} ${cy} L${cx - r * 0.28} ${cy + r * 0.42} Z`, mark)
