import { mix } from '../../picture/color.ts'
import { glow, standing } from '../scene.ts'
import { column } from './column.ts'
import type { LayoutPlan } from './stage.ts'

/** Rays behind the product, a solid band with words and button beneath. */
export const sunburst: LayoutPlan = {
  name: 'sunburst',
  reads: 'textBottom',
  voices: ['sans', 'black'],
  async paint(stage) {
    const { scene, scheme, safe, unit, form } = stage
    const { width, height } = scene
    const wide = form === 'wide'
    const edge = wide ? width * 0.5 : height * (form === 'square' ? 0.58 : 0.57)
    const cx = wide ? edge + (width - edge) / 2 : width / 2
    const artHeight = wide ? height : edge
    const size = wide ? height * 0.86 : Math.min(width * 0.84, artHeight * (form === 'story' ? 0.8 : 0.84))
    const floor = wide ? height * 0.93 : artHeight - 16 * unit
    const cy = floor - size * 0.48
    scene.add(`<rect width="${width}" height="${height}" fill="${scheme.ground}"/>`)
    const far = width + height
    const rays = Array.from({ length: 12 }, (_, i) => {
      const [a, b] = [(i / 12) * Math.PI * 2, ((i + 0.5) / 12) * Math.PI * 2]
      return `M${cx} ${cy}L${cx + Math.cos(a) * far} ${cy + Math.sin(a) * far}L${cx + Math.cos(b) * far} ${cy + Math.sin(b) * far}Z`
    })
    scene.add(`<path d="${rays.join('')}" fill="${scheme.groundDeep}" opacity=".55"/>`)
    glow(scene, scheme, cx, cy, size * 0.75)
    scene.add(standing(stage.draw(scheme, scene.pen), cx, floor, size))
    const band = mix(scheme.deep, '#000000', 0.55)
    const paper = mix(scheme.light, '#ffffff', 0.55)
    const panel = wide ? `width="${edge}" height="${height}"` : `y="${edge}" width="${width}" height="${height - edge}"`
    scene.add(`<rect ${panel} fill="${band}"/>`)
    const y = wide ? safe.y : edge + 52 * unit
    const box = { x: safe.x, y, width: wide ? edge - safe.x * 1.7 : safe.width, height: safe.y + safe.height - y }
    const fill = mix(scheme.light, scheme.glow, 0.3)
    await column(stage, {
      ...box,
      align: 'left',
      ink: paper,
      fill,
      onFill: band,
      max: form === 'square' ? 80 : 98,
      lines: wide ? 4 : 3,
      button: 'foot',
    })
  },
}
