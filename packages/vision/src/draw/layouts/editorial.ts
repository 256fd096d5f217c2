import { mix } from '../../picture/color.ts'
import { glow, ground, standing } from '../scene.ts'
import { column } from './column.ts'
import { type LayoutPlan, signOff } from './stage.ts'

/** A magazine page: the product large and running off the picture, a fine frame, a dark foot with the button. */
export const editorial: LayoutPlan = {
  name: 'editorial',
  reads: 'fullBleed',
  voices: ['serif'],
  async paint(stage) {
    const { scene, scheme, safe, unit, form } = stage
    const { width, height } = scene
    const wide = form === 'wide'
    ground(scene, scheme, 'diagonal')
    const foot = safe.y + safe.height - 82 * unit
    // A story's foot is tall, since the app covers most of it: the name goes over the button instead of beside it.
    const story = form === 'story'
    const bar = story ? height - foot + 128 * unit : 150 * unit
    const size = form === 'wide' ? height * 1.18 : width * { square: 0.76, tall: 0.94, story: 0.82 }[form]
    const cx = wide ? width * 0.77 : width * 0.62
    const floor = height - bar + size * (wide ? 0.26 : 0.1)
    glow(scene, scheme, cx, floor - size * 0.55, size * 0.72)
    scene.add(standing(stage.draw(scheme, scene.pen), cx, floor, size))
    const shade = mix(scheme.deep, '#000000', 0.58)
    const veil = scene.pen.linear(0, 0, wide ? 1 : 0, wide ? 0 : 1, [
      [0, scheme.ground, 0.96],
      [0.6, scheme.ground, wide ? 0.5 : 0.72],
      [1, scheme.ground, 0],
    ])
    scene.add(`<rect width="${wide ? width * 0.62 : width}" height="${wide ? height : height * 0.5}" fill="${veil}"/>`)
    scene.add(`<rect y="${height - bar}" width="${width}" height="${bar}" fill="${shade}"/>`)
    const { ink } = scheme
    const box = {
      ...safe,
      width: wide ? width * 0.5 : safe.width * 0.86,
      height: wide ? height - bar - safe.y - 30 * unit : Math.max(floor - size * 0.92 - safe.y, height * 0.2),
    }
    await column(stage, {
      ...box,
      align: 'left',
      ink,
      fill: ink,
      onFill: scheme.ground,
      max: 108,
      lines: 3,
      button: 'none',
      body: wide,
      kicker: false,
    })
    const paper = mix(scheme.light, '#ffffff', 0.5)
    const y = story ? foot : height - bar / 2 - 41 * unit
    const edge = safe.x + safe.width
    const button = {
      text: stage.callToAction,
      x: story ? safe.x : edge,
      y,
      width: safe.width * 0.6,
      size: 33 * unit,
      fill: paper,
      color: shade,
    }
    const set = await scene.button({ ...button, align: story ? 'left' : 'right' })
    const name = story
      ? { ...safe, y: foot - 104 * unit, height: 80 * unit }
      : { x: safe.x, y, width: set.x - safe.x - 24 * unit, height: set.height }
    await signOff(stage, name, 'left', paper, story ? 50 : 30)
  },
}
