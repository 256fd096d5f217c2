import { mix } from '../../picture/color.ts'
import { standing } from '../scene.ts'
import { column } from './column.ts'
import type { LayoutPlan } from './stage.ts'

/** A patchwork: the product seen in tiles of different colour, words in the largest one. */
export const tiles: LayoutPlan = {
  name: 'tiles',
  reads: 'grid',
  voices: ['sans', 'black'],
  async paint(stage) {
    const { scene, scheme, safe, unit, form } = stage
    const { width, height } = scene
    const wide = form === 'wide'
    const gap = 14 * unit
    const paper = mix(scheme.light, '#ffffff', 0.75)
    scene.add(`<rect width="${width}" height="${height}" fill="${paper}"/>`)
    const fills = [scheme.ground, mix(scheme.light, scheme.glow, 0.4), mix(scheme.main, '#ffffff', 0.72)]
    const square = wide || form === 'story'
    const columns = square ? 2 : 3
    const left = wide ? width * 0.53 : gap
    const room = width - left - gap
    const tileWidth = (room - gap * (columns - 1)) / columns
    const rows = square ? 2 : 1
    const top = wide ? gap : height * (form === 'story' ? 0.5 : 0.52)
    const bottom = height - gap
    const tileHeight = (bottom - top - gap * (rows - 1)) / rows
    for (let i = 0; i < columns * rows; i++) {
      const x = left + (i % columns) * (tileWidth + gap)
      const y = top + Math.floor(i / columns) * (tileHeight + gap)
      const fill = fills[(i + Math.floor(i / columns)) % 3] as string
      const shape = `x="${x}" y="${y}" width="${tileWidth}" height="${tileHeight}" rx="${26 * unit}"`
      const middle = i % 2 === 1 && !wide
      const size = Math.min(tileWidth, tileHeight) * (middle ? 1.5 : 0.9)
      const floor = y + (tileHeight + size * 0.86) / 2
      const art = standing(stage.draw(scheme, scene.pen), x + tileWidth / 2, floor, size)
      scene.add(`<rect ${shape} fill="${fill}"/><g clip-path="${scene.pen.clip(`<rect ${shape}/>`)}">${art}</g>`)
    }
    const ink = mix(scheme.deep, '#000000', 0.62)
    const high = wide ? height : top
    const box = {
      x: safe.x * 0.8,
      y: safe.y,
      width: (wide ? left : width) - safe.x * 1.6,
      height: high - safe.y - (wide ? safe.y : 40 * unit),
    }
    await column(stage, { ...box, align: 'left', ink, fill: ink, onFill: paper, max: 100, lines: 3, button: 'foot' })
  },
}
