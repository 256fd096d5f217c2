import { mix } from '../../picture/color.ts'
import { standing } from '../scene.ts'
import { column } from './column.ts'
import { type LayoutPlan, signOff } from './stage.ts'

/** Words first: a large sentence on plain ground, the product small in a quarter disc in the corner. */
export const statement: LayoutPlan = {
  name: 'statement',
  reads: 'textTop',
  voices: ['serif', 'black', 'sans'],
  async paint(stage) {
    const { scene, scheme, safe, unit, form } = stage
    const { width, height } = scene
    const wide = form === 'wide'
    scene.add(`<rect width="${width}" height="${height}" fill="${scheme.ground}"/>`)
    const radius = wide ? height * 0.78 : width * (form === 'square' ? 0.5 : form === 'story' ? 0.8 : 0.66)
    const disc = scene.pen.linear(0, 0, 1, 1, [
      [0, mix(scheme.groundDeep, scheme.main, 0.35)],
      [1, scheme.groundDeep],
    ])
    const cornerY = form === 'story' ? height * 0.86 : height
    if (form === 'story')
      scene.add(`<rect y="${cornerY}" width="${width}" height="${height - cornerY}" fill="${scheme.groundDeep}"/>`)
    scene.add(
      `<path d="M${width} ${cornerY - radius}A${radius} ${radius} 0 0 0 ${width - radius} ${cornerY}H${width}Z" fill="${disc}"/>`,
    )
    const size = radius * (form === 'story' ? 0.68 : 0.78)
    scene.add(standing(stage.draw(scheme, scene.pen), width - size * 0.52, cornerY - size * 0.05, size))
    const { ink, accent: fill, onAccent: color } = scheme
    const line = 74 * unit
    scene.add(`<rect x="${safe.x}" y="${safe.y + 20 * unit}" width="${line}" height="${6 * unit}" fill="${ink}"/>`)
    const x = safe.x + line + 22 * unit
    await signOff(stage, { x, y: safe.y, width: safe.width - line, height: 46 * unit }, 'left', ink)
    const y = safe.y + 84 * unit
    const room = wide ? safe.y + safe.height - y : cornerY - radius * (form === 'square' ? 0.8 : 0.9) - y
    const box = { x: safe.x, y, width: wide ? width * 0.58 : safe.width, height: room }
    await column(stage, {
      ...box,
      align: 'left',
      ink,
      fill,
      onFill: color,
      max: form === 'square' ? 118 : 132,
      lines: 4,
      button: wide ? 'foot' : 'none',
      kicker: false,
    })
    if (wide) return
    const foot = safe.y + safe.height - 82 * unit
    await scene.button({
      text: stage.callToAction,
      x: safe.x,
      y: foot,
      width: safe.width * 0.52,
      size: 33 * unit,
      fill,
      color,
    })
  },
}
