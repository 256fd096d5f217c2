import { circle, each, oval, path, rect, stroke } from '../shapes.ts'
import type { Sheet } from '../sheet.ts'

/** Colours of a woven lampshade, light to dark, and of the light that leaves it. */
interface Straw {
  light: string
  dark: string
  weave: string
  glow: string
}

export const straw: Straw = { light: '#dba864', dark: '#a86f33', weave: '#6e431c', glow: '#fff3cf' }
export const black: Straw = { light: '#3a3a3c', dark: '#161617', weave: '#050505', glow: '#ffe9b0' }

const dome = 'M-210 196 C-208 70 -110 6 -26 0 L26 0 C110 6 208 70 210 196 Z'

/** A woven dome lamp 420 wide, hung by its cord from `cord` units above; its origin is the top of the dome. */
export const pendant = (s: Sheet, cord: number, look: Straw = straw): string => {
  const ribs = each(17, (i) => {
    const x = -200 + i * 25
    return stroke(`M${x * 0.13} 0 C${x * 0.5} 8 ${x * 0.98} 70 ${x} 200`, look.weave, 2.4, { opacity: 0.42 })
  })
  const rings = each(9, (i) => {
    const y = 18 + i * 22
    return stroke(`M-215 ${y} Q0 ${y + 26} 215 ${y}`, look.weave, 2.2, { opacity: 0.4 })
  })
  const strands = each(8, (i) => {
    const y = 30 + i * 22
    return stroke(`M-215 ${y} Q0 ${y + 26} 215 ${y}`, look.glow, 2, { opacity: 0.26, 'stroke-dasharray': '14 11' })
  })
  const body =
    path(dome, s.linear([look.dark, [look.light, 0.45], [look.dark, 1]], 8)) +
    path(dome, s.linear(['#ffffff00', [`${look.glow}00`, 0.45], `${look.glow}b0`])) +
    ribs +
    rings +
    strands
  return (
    rect(-2.5, -cord, 5, cord, '#2b1d14') +
    path('M-20 4 L-12 -26 L12 -26 L20 4 Z', '#3a281c') +
    s.clip(path(dome, '#000'), body) +
    oval(0, 197, 210, 19, look.glow) +
    oval(0, 199, 186, 12, '#ffffff') +
    oval(0, 197, 210, 19, 'none', { stroke: look.dark, 'stroke-width': 4 })
  )
}

/** Light falling from a lamp's rim: origin at the rim's middle. Nested beams, so that its edge is soft. */
export const cone = (s: Sheet, top: number, bottom: number, height: number, colour = '#fff1c4'): string =>
  each(9, (i) => {
    const [t, b] = [top * (0.9 + i * 0.0125), bottom * (0.78 + i * 0.04)]
    return path(
      `M${-t} 0 L${t} 0 L${b} ${height} Q0 ${height * 1.06} ${-b} ${height} Z`,
      s.linear([`${colour}3c`, [`${colour}1a`, 0.45], `${colour}02`]),
    )
  })

/** A round glow around a point. */
export const glow = (s: Sheet, x: number, y: number, r: number, colour: string, strength = 'cc'): string =>
  circle(x, y, r, s.radial([`${colour}${strength}`, [`${colour}66`, 0.35], `${colour}00`]))

/** A bare bulb 120 wide, its cap upwards at the origin. */
export const bulb = (s: Sheet, lit: boolean, ink = '#2f2a26'): string =>
  path('M-24 0 H24 V46 H-24 Z', s.linear(['#8d8479', '#d8d0c4', '#8d8479'], 0)) +
  each(3, (i) => rect(-26, 8 + i * 13, 52, 5, '#6b6259', 2)) +
  path(
    'M-24 44 C-26 72 -62 84 -62 132 C-62 168 -34 194 0 194 C34 194 62 168 62 132 C62 84 26 72 24 44 Z',
    lit ? s.radial(['#ffffff', ['#fff2bd', 0.5], '#ffd766']) : '#ffffff88',
    { stroke: ink, 'stroke-width': 3 },
  ) +
  stroke('M-14 60 L-20 124 Q-10 104 0 124 Q10 104 20 124 L14 60', lit ? '#e08a1c' : ink, 4)
