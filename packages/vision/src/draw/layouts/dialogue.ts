import { mix } from '../../picture/color.ts'
import { type Box, ground, standing } from '../scene.ts'
import { type LayoutPlan, type Stage, signOff } from './stage.ts'

/** Two speech bubbles, the question and its answer, with the product listening in the corner. */
export const dialogue: LayoutPlan = {
  name: 'dialogue',
  reads: 'textTop',
  voices: ['sans', 'serif'],
  async paint(stage) {
    const { scene, scheme, safe, unit, form } = stage
    const { width, height } = scene
    const wide = form === 'wide'
    ground(scene, scheme)
    const upright = { story: stage.body ? 0.5 : 0.86, tall: stage.body ? 0.46 : 0.66, square: stage.body ? 0.46 : 0.54 }
    const size = form === 'wide' ? height * 0.74 : width * upright[form]
    const foot = safe.y + safe.height - 82 * unit
    // Upright pictures have the product above the button, the others beside it.
    const floor = wide ? height * 0.92 : form === 'square' ? height * 0.94 : foot - 48 * unit
    const cx = wide ? width * 0.8 : width - size * 0.52
    const puddle = `cx="${cx}" cy="${floor - size * 0.02}" rx="${size * 0.5}" ry="${size * 0.09}"`
    scene.add(`<ellipse ${puddle} fill="${mix(scheme.groundDeep, '#000000', 0.25)}" opacity=".45"/>`)
    scene.add(standing(stage.draw(scheme, scene.pen), cx, floor, size))
    const { ink, accent: fill, onAccent: color } = scheme
    await signOff(stage, { x: safe.x, y: safe.y, width: safe.width, height: 40 * unit }, 'left', ink)
    const room = wide ? width * 0.56 : safe.width * 0.9
    const white = { x: safe.x, y: safe.y + 70 * unit, width: room, height: wide ? height * 0.36 : height * 0.24 }
    const paper = mix(scheme.light, '#ffffff', 0.8)
    const first = await bubble(stage, white, stage.headline, 'left', paper, mix(scheme.deep, '#000000', 0.62))
    if (stage.body) {
      const shift = wide ? 60 * unit : safe.width - room
      const reply = {
        x: safe.x + shift,
        y: first + 40 * unit,
        width: room,
        height: wide ? height * 0.24 : height * 0.18,
      }
      await bubble(stage, reply, stage.body, 'right', fill, color)
    }
    const look = stage.body ? { fill: paper, color: mix(scheme.deep, '#000000', 0.62) } : { fill, color }
    await scene.button({
      text: stage.callToAction,
      x: safe.x,
      y: foot,
      width: safe.width * 0.52,
      size: 33 * unit,
      ...look,
    })
  },
}

async function bubble(
  stage: Stage,
  box: Box,
  text: string,
  side: 'left' | 'right',
  fill: string,
  color: string,
): Promise<number> {
  const { scene, unit, voice } = stage
  const pad = 40 * unit
  const first = side === 'left'
  const inner = { x: box.x + pad, y: box.y + pad * 0.85, width: box.width - pad * 2, height: box.height - pad * 1.7 }
  const head = (stage.form === 'story' || stage.form === 'wide') && stage.body ? 58 : 72
  const fit = { max: (first ? head : 34) * unit, min: (first ? 36 : 24) * unit, lines: first ? 3 : 4 }
  const set = await scene.text({ ...inner, text, voice: first ? voice : 'text', color, ...fit })
  const height = set.height + pad * 1.7
  const width = first ? Math.max(set.width, 300 * unit) + pad * 2 : box.width
  const r = 34 * unit
  scene.add(`<rect x="${box.x}" y="${box.y}" width="${width}" height="${height}" rx="${r}" fill="${fill}"/>`)
  const tail = first ? box.x + 54 * unit : box.x + width - 54 * unit
  const tip = first ? -30 * unit : 30 * unit
  const base = box.y + height - 2
  scene.add(`<path d="M${tail - 18 * unit} ${base}h${46 * unit}L${tail + tip} ${base + 34 * unit}Z" fill="${fill}"/>`)
  return box.y + height + 10 * unit
}
