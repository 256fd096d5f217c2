import { contrastRatio, mix } from '../../picture/color.ts'
import { ground, standing } from '../scene.ts'
import { column } from './column.ts'
import { type LayoutPlan, signOff } from './stage.ts'

/** Shouted headline over a slanted ground, the product leaning into it. */
export const poster: LayoutPlan = {
  name: 'poster',
  reads: 'textTop',
  voices: ['black'],
  async paint(stage) {
    const { scene, scheme, safe, unit, form } = stage
    const { width, height } = scene
    const wide = form === 'wide'
    ground(scene, scheme, 'diagonal')
    // The slab's edge keeps clear of the button: in wide it rises beyond it, else it runs above it.
    const foot = safe.y + safe.height - 82 * unit
    const low = wide ? height * 1.02 : form === 'story' ? foot - 24 * unit : height * 0.8
    const rise = { wide: 0.3, story: 0.13, tall: 0.17, square: 0.17 }[form] * height
    const slab = mix(scheme.groundDeep, '#000000', 0.2)
    scene.add(`<path d="M0 ${low}L${width} ${low - rise}V${height}H0Z" fill="${slab}"/>`)
    scene.add(
      `<path d="M0 ${low}L${width} ${low - rise}v${10 * unit}L0 ${low + 10 * unit}Z" fill="${scheme.light}" opacity=".5"/>`,
    )
    const size = wide ? height * 0.8 : form === 'square' ? height * 0.5 : width * (form === 'story' ? 0.8 : 0.7)
    const cx = wide ? width * 0.76 : form === 'square' ? width * 0.6 : width * 0.54
    const floor = low - rise * (cx / width) + size * 0.05
    scene.add(standing(stage.draw(scheme, scene.pen), cx, floor, size, -9))
    const { ink, accent: fill, onAccent: color } = scheme
    const look = { align: 'left' as const, ink, fill, onFill: color, upper: true, body: form !== 'square' }
    const room = wide ? safe.height : floor - size * 0.9 - safe.y
    const box = { ...safe, width: wide ? width * 0.5 : safe.width, height: room }
    await column(stage, {
      ...box,
      ...look,
      max: 124,
      lines: wide ? 4 : 3,
      button: wide ? 'foot' : 'none',
      kicker: wide,
    })
    if (wide) return
    const button = {
      text: stage.callToAction,
      x: safe.x,
      y: foot,
      width: safe.width * 0.6,
      size: 33 * unit,
      fill,
      color,
    }
    const set = await scene.button(button)
    const x = set.x + set.width + 32 * unit
    // The slab is neither ground nor accent, so the sign-off takes whichever end stands out more against it.
    const ends = [mix(scheme.light, '#ffffff', 0.4), mix(scheme.deep, '#000000', 0.6)]
    const readable = ends.sort((a, b) => contrastRatio(b, slab) - contrastRatio(a, slab))[0] as string
    await signOff(stage, { x, y: foot, width: safe.x + safe.width - x, height: set.height }, 'left', readable)
  },
}
