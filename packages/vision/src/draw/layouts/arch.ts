import { mix } from '../../picture/color.ts'
import { glow, standing } from '../scene.ts'
import { column } from './column.ts'
import type { LayoutPlan } from './stage.ts'

/** The product in an arched window, the words beneath it (beside it when the picture is wide). */
export const arch: LayoutPlan = {
  name: 'arch',
  reads: 'textBottom',
  voices: ['serif'],
  async paint(stage) {
    const { scene, scheme, safe, form, unit } = stage
    const { width, height } = scene
    const wide = form === 'wide'
    const paper = mix(scheme.light, '#ffffff', 0.66)
    const ink = mix(scheme.deep, '#000000', 0.6)
    scene.add(`<rect width="${width}" height="${height}" fill="${paper}"/>`)
    const w = wide ? width * 0.36 : form === 'square' ? width * 0.56 : width * (form === 'story' ? 0.84 : 0.74)
    const top = wide ? safe.y * 0.8 : form === 'story' ? safe.y * 0.55 : safe.y * 0.85
    const bottom = wide ? height : form === 'square' ? height * 0.56 : height * (form === 'story' ? 0.55 : 0.6)
    const x = wide ? safe.x : (width - w) / 2
    const r = w / 2
    const outline = `M${x} ${bottom}V${top + r}A${r} ${r} 0 0 1 ${x + w} ${top + r}V${bottom}Z`
    const sky = scene.pen.linear(0, 0, 0, 1, [
      [0, scheme.ground],
      [1, scheme.groundDeep],
    ])
    scene.add(`<path d="${outline}" fill="${sky}"/>`)
    scene.add(`<g clip-path="${scene.pen.clip(`<path d="${outline}"/>`)}">`)
    const size = Math.min(w * 0.86, (bottom - top) * 0.8)
    const floor = bottom - size * 0.06
    glow(scene, scheme, x + r, floor - size * 0.5, size * 0.8)
    scene.add(
      `<rect x="${x}" y="${floor - size * 0.07}" width="${w}" height="${size}" fill="${mix(scheme.groundDeep, '#000000', 0.18)}" opacity=".5"/>`,
    )
    scene.add(`${standing(stage.draw(scheme, scene.pen), x + r, floor, size)}</g>`)
    const look = { ink, fill: ink, onFill: paper, lines: 3 }
    if (wide) {
      const left = x + w + 64 * unit
      const box = { x: left, y: safe.y, width: width - left - safe.x, height: safe.height }
      await column(stage, { ...box, ...look, lines: 4, align: 'left', max: 78, button: 'foot' })
      return
    }
    const y = bottom + 44 * unit
    const box = { x: safe.x, y, width: safe.width, height: safe.y + safe.height - y }
    await column(stage, { ...box, ...look, align: 'center', max: form === 'square' ? 74 : 92, button: 'foot' })
  },
}
