import { mix } from '../../picture/color.ts'
import { glow, ground, standing } from '../scene.ts'
import { column } from './column.ts'
import type { LayoutPlan, Stage } from './stage.ts'

/** A great disc with rings around the product; the button sits on its rim. */
export const orbit: LayoutPlan = {
  name: 'orbit',
  reads: 'centered',
  voices: ['sans', 'serif'],
  async paint(stage) {
    const { scene, scheme, safe, unit, form } = stage
    const { width, height } = scene
    const wide = form === 'wide'
    ground(scene, scheme, 'diagonal')
    const radius = wide ? height * 0.42 : form === 'square' ? width * 0.31 : width * (form === 'story' ? 0.43 : 0.37)
    const cx = wide ? width * 0.75 : width / 2
    const cy = wide ? height * 0.5 : safe.y + safe.height - 40 * unit - radius
    rings(stage, cx, cy, radius)
    scene.add(standing(stage.draw(scheme, scene.pen), cx, cy + radius * 0.72, radius * 1.5))
    const { ink, accent: fill, onAccent: color } = scheme
    if (wide) {
      const box = { ...safe, width: width * 0.375 }
      await column(stage, { ...box, align: 'left', ink, fill, onFill: color, max: 80, lines: 4, button: 'foot' })
      return
    }
    const room = cy - radius * 1.06 - safe.y
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
      body: form !== 'square',
    })
    const y = cy + radius - 42 * unit
    await scene.button({
      text: stage.callToAction,
      x: cx,
      y,
      width: safe.width,
      size: 33 * unit,
      fill,
      color,
      align: 'center',
    })
  },
}

function rings({ scene, scheme, unit, dice }: Stage, cx: number, cy: number, radius: number): void {
  const disc = mix(scheme.ground, scheme.glow, 0.55)
  // The rings fade out towards the top, where the headline stands.
  const line = scene.pen.linear(0, 0, 0, 1, [
    [0, disc, 0],
    [0.14, disc, 0],
    [0.4, disc, 1],
  ])
  for (const k of [1.42, 1.22]) {
    scene.add(
      `<circle cx="${cx}" cy="${cy}" r="${radius * k}" fill="none" stroke="${line}" stroke-width="${3 * unit}" opacity=".55"/>`,
    )
  }
  scene.add(`<circle cx="${cx}" cy="${cy}" r="${radius}" fill="${disc}"/>`)
  glow(scene, scheme, cx, cy, radius)
  for (const k of [1.22, 1.42, 1.22]) {
    // To either side, from a little above the middle to well below it: neither on the words nor on the button.
    const down = (dice.next() * 1.3 - 0.25) * (Math.PI / 4)
    const angle = dice.next() < 0.5 ? down : Math.PI - down
    const at = `cx="${cx + Math.cos(angle) * radius * k}" cy="${cy + Math.sin(angle) * radius * k}"`
    scene.add(
      `<circle ${at} r="${(10 + dice.next() * 14) * unit}" fill="${dice.pick([scheme.main, scheme.light, scheme.accent])}"/>`,
    )
  }
}
