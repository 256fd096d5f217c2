import { mix } from '../../picture/color.ts'
import { glow, standing } from '../scene.ts'
import { column } from './column.ts'
import type { LayoutPlan } from './stage.ts'

/** Two fields: paper with the words, colour with the product reaching over the edge. */
export const halves: LayoutPlan = {
  name: 'halves',
  reads: 'split',
  voices: ['serif', 'sans', 'black'],
  async paint(stage) {
    const { scene, scheme, safe, unit, form } = stage
    const { width, height } = scene
    const wide = form === 'wide'
    const paper = mix(scheme.light, '#ffffff', 0.72)
    const ink = mix(scheme.deep, '#000000', 0.62)
    scene.add(`<rect width="${width}" height="${height}" fill="${paper}"/>`)
    const field = scene.pen.linear(0, 0, 1, 1, [
      [0, scheme.ground],
      [1, scheme.groundDeep],
    ])
    const edge = wide ? width * 0.56 : height * (form === 'story' ? 0.5 : 0.52)
    const box = wide
      ? `x="${edge}" width="${width - edge}" height="${height}"`
      : `y="${edge}" width="${width}" height="${height - edge}"`
    scene.add(`<rect ${box} fill="${field}"/>`)
    const size = wide ? height * 0.86 : form === 'square' ? height * 0.48 : height * (form === 'story' ? 0.45 : 0.47)
    const floor = wide ? height * 0.93 : form === 'story' ? height * 0.9 : height * 0.955
    const cx = wide ? edge + (width - edge) * 0.5 : form === 'square' ? width - size * 0.52 : width / 2
    glow(scene, scheme, cx, floor - size * 0.45, size * 0.75)
    scene.add(standing(stage.draw(scheme, scene.pen), cx, floor, size))
    const bar = 9 * unit
    scene.add(
      `<rect x="${safe.x}" y="${safe.y}" width="${92 * unit}" height="${bar}" rx="${bar / 2}" fill="${scheme.main}"/>`,
    )
    const look = { align: 'left' as const, ink, fill: ink, onFill: paper, lines: 4 }
    const y = safe.y + 44 * unit
    if (wide) {
      const column1 = { x: safe.x, y, width: edge - safe.x * 2, height: safe.y + safe.height - y }
      await column(stage, { ...column1, ...look, max: 80, button: 'foot' })
      return
    }
    const words = { x: safe.x, y, width: safe.width, height: edge - y - 56 * unit }
    await column(stage, {
      ...words,
      ...look,
      max: form === 'square' ? 92 : 108,
      button: form === 'square' ? 'none' : 'follow',
    })
    if (form !== 'square') return
    const foot = safe.y + safe.height - 82 * unit
    const room = safe.width * 0.5
    const { accent: fill, onAccent: color } = scheme
    await scene.button({ text: stage.callToAction, x: safe.x, y: foot, width: room, size: 33 * unit, fill, color })
  },
}
