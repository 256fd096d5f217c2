import { mix } from '../../picture/color.ts'
import { glow, ground, standing } from '../scene.ts'
import { column } from './column.ts'
import type { LayoutPlan } from './stage.ts'

/** Everything on the middle axis: words, the product on a plinth, the button on the plinth's face. */
export const pedestal: LayoutPlan = {
  name: 'pedestal',
  reads: 'centered',
  voices: ['serif', 'sans'],
  async paint(stage) {
    const { scene, scheme, safe, unit, form } = stage
    const { width, height } = scene
    const wide = form === 'wide'
    ground(scene, scheme)
    const cx = wide ? width * 0.75 : width / 2
    const buttonTop = safe.y + safe.height - 82 * unit
    const floor = wide ? height * 0.8 : buttonTop - 74 * unit
    const size = wide ? height * 0.7 : form === 'square' ? height * 0.48 : width * (form === 'story' ? 0.78 : 0.66)
    glow(scene, scheme, cx, floor - size * 0.48, size * 0.86)
    const rx = wide ? size * 0.52 : Math.min(size * 0.62, width * 0.42)
    const top = mix(scheme.ground, '#ffffff', 0.3)
    const side = scene.pen.linear(0, 0, 1, 0, [
      [0, mix(scheme.groundDeep, '#ffffff', 0.1)],
      [0.5, scheme.groundDeep],
      [1, mix(scheme.groundDeep, '#000000', 0.22)],
    ])
    scene.add(`<path d="M${cx - rx} ${floor - 6 * unit}h${rx * 2}V${height}H${cx - rx}Z" fill="${side}"/>`)
    scene.add(`<ellipse cx="${cx}" cy="${floor - 6 * unit}" rx="${rx}" ry="${rx * 0.12}" fill="${top}"/>`)
    scene.add(standing(stage.draw(scheme, scene.pen), cx, floor, size))
    const { accent: fill, onAccent: color, ink } = scheme
    if (wide) {
      const box = { ...safe, width: width * 0.46 }
      await column(stage, { ...box, align: 'left', ink, fill, onFill: color, max: 80, lines: 4, button: 'follow' })
      return
    }
    const room = floor - size * 0.96 - safe.y
    await column(stage, {
      ...safe,
      height: room,
      align: 'center',
      ink,
      fill,
      onFill: color,
      max: 96,
      lines: 3,
      button: 'none',
    })
    const button = { x: cx, y: buttonTop, width: safe.width, size: 33 * unit, align: 'center' as const }
    await scene.button({ ...button, text: stage.callToAction, fill, color })
  },
}
