import { mix } from '../../picture/color.ts'
import { glow, ground, standing } from '../scene.ts'
import { column } from './column.ts'
import type { LayoutPlan } from './stage.ts'

/** Words top left, the product lit in the lower right on a floor, button bottom left. */
export const spotlight: LayoutPlan = {
  name: 'spotlight',
  reads: 'textTop',
  voices: ['serif', 'sans'],
  async paint(stage) {
    const { scene, scheme, safe, unit, form } = stage
    const { width, height } = scene
    const wide = form === 'wide'
    ground(scene, scheme)
    // The floor begins above the button, which would straddle its edge otherwise.
    const foot = safe.y + safe.height - 82 * unit
    const floor = wide ? height * 0.84 : form === 'story' ? foot - 16 * unit : height * 0.86
    const size = wide ? height * 0.8 : form === 'square' ? height * 0.56 : width * (form === 'story' ? 0.8 : 0.7)
    const cx = wide ? width * 0.74 : form === 'square' ? width * 0.66 : width * 0.6
    glow(scene, scheme, cx, floor - size * 0.5, size * 0.95)
    const deep = mix(scheme.groundDeep, '#000000', 0.22)
    scene.add(`<rect y="${floor - size * 0.09}" width="${width}" height="${height}" fill="${deep}" opacity=".55"/>`)
    scene.add(standing(stage.draw(scheme, scene.pen), cx, floor, size))
    const { accent: fill, onAccent: onFill, ink } = scheme
    const look = { align: 'left' as const, ink, fill, onFill }
    if (wide) {
      await column(stage, { ...safe, ...look, width: width * 0.47, max: 82, lines: 4, button: 'foot' })
      return
    }
    const top = form === 'square' ? safe.height * 0.34 : floor - size * 0.98 - safe.y
    await column(stage, { ...safe, ...look, height: top, max: 104, lines: 3, button: 'none' })
    const room = safe.width * 0.6
    await scene.button({
      text: stage.callToAction,
      x: safe.x,
      y: foot,
      width: room,
      size: 33 * unit,
      fill,
      color: onFill,
    })
  },
}
