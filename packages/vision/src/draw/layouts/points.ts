import { mix } from '../../picture/color.ts'
import { type Box, glow, ground, standing } from '../scene.ts'
import { column } from './column.ts'
import type { LayoutPlan, Stage } from './stage.ts'

/** A headline and two or three ticked points on the left, the product on the right. */
export const points: LayoutPlan = {
  name: 'points',
  reads: 'textLeft',
  voices: ['sans', 'serif'],
  async paint(stage) {
    const { scene, scheme, safe, unit, form } = stage
    const { width, height } = scene
    const wide = form === 'wide'
    ground(scene, scheme)
    const foot = safe.y + safe.height - 82 * unit
    const size = wide ? height * 0.82 : form === 'square' ? width * 0.5 : width * (form === 'story' ? 0.62 : 0.6)
    const floor = wide
      ? height * 0.9
      : form === 'story'
        ? foot - 20 * unit
        : form === 'tall'
          ? height * 0.86
          : height * 0.93
    const cx = wide ? width * 0.77 : width - size * 0.48
    scene.add(
      `<circle cx="${cx}" cy="${floor - size * 0.42}" r="${size * 0.58}" fill="${mix(scheme.groundDeep, scheme.main, 0.22)}" opacity=".7"/>`,
    )
    glow(scene, scheme, cx, floor - size * 0.5, size * 0.7)
    scene.add(standing(stage.draw(scheme, scene.pen), cx, floor, size))
    const { ink, accent: fill, onAccent: color } = scheme
    const head = {
      ...safe,
      width: wide ? width * 0.5 : safe.width,
      height: safe.height * (wide ? 0.42 : form === 'square' ? 0.34 : 0.3),
    }
    const set = await column(stage, {
      ...head,
      align: 'left',
      ink,
      fill,
      onFill: color,
      max: 92,
      lines: 3,
      button: 'none',
      body: false,
    })
    const y = set.end + 40 * unit
    const room = wide ? width * 0.46 : safe.width - size * (form === 'square' ? 0.84 : 0.55)
    await list(stage, { x: safe.x, y, width: Math.max(room, safe.width * 0.42), height: foot - 30 * unit - y })
    await scene.button({
      text: stage.callToAction,
      x: safe.x,
      y: foot,
      width: safe.width * 0.55,
      size: 33 * unit,
      fill,
      color,
    })
  },
}

async function list(stage: Stage, box: Box): Promise<void> {
  const { scene, scheme, unit } = stage
  const mark = 21 * unit
  let y = box.y
  for (const text of stage.points) {
    const left = box.x + mark * 2 + 18 * unit
    const size = 33 * unit
    const set = {
      x: left,
      y,
      width: box.x + box.width - left,
      height: size * 4.4,
      max: size,
      min: size * 0.8,
      lines: 3,
    }
    if (y + size * 1.4 > box.y + box.height) return
    const words = await scene.text({ ...set, text, voice: 'text', color: scheme.ink })
    const cy = y + size * 0.69
    scene.add(`<circle cx="${box.x + mark}" cy="${cy}" r="${mark}" fill="${scheme.accent}"/>`)
    const tick = `M${box.x + mark * 0.58} ${cy}l${mark * 0.32} ${mark * 0.34} ${mark * 0.56}-${mark * 0.66}`
    scene.add(
      `<path d="${tick}" fill="none" stroke="${scheme.onAccent}" stroke-width="${4.5 * unit}" stroke-linecap="round" stroke-linejoin="round"/>`,
    )
    y = words.y + words.height + 26 * unit
  }
}
