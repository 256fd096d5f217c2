import { circle, each, oval, path, rect, stroke } from '../shapes.ts'
import type { Sheet } from '../sheet.ts'

/** A dropper bottle 300 wide and 760 high, standing at the origin; its label is the 216 × 230 area at (-108, -330). */
export const dropper = (s: Sheet, glass: string, dark: string, cap = '#2b2226', paper = '#fbf3f2'): string =>
  oval(0, 4, 260, 34, s.radial(['#00000066', '#00000000'])) +
  path('M-56 -560 C-60 -700 -44 -760 0 -760 C44 -760 60 -700 56 -560 Z', s.linear([cap, '#6a5c60', cap], 0)) +
  rect(-70, -570, 140, 100, s.linear([cap, '#5d5054', cap], 0), 10) +
  each(9, (i) => rect(-62 + i * 15, -562, 4, 84, '#00000044')) +
  path(
    'M-60 -470 H60 V-446 C132 -430 150 -400 150 -360 V-34 Q150 0 116 0 H-116 Q-150 0 -150 -34 V-360 C-150 -400 -132 -430 -60 -446 Z',
    s.linear([dark, [glass, 0.3], [glass, 0.6], dark], 0),
  ) +
  rect(-108, -340, 216, 240, paper, 6) +
  path('M-132 -380 C-136 -240 -134 -140 -132 -40', 'none', {
    stroke: '#ffffff',
    'stroke-width': 13,
    opacity: 0.42,
    'stroke-linecap': 'round',
  })

/** A squeeze tube 220 wide and 640 high, standing on its cap at the origin. */
export const tube = (s: Sheet, light: string, dark: string, cap: string): string =>
  oval(0, 4, 160, 24, s.radial(['#00000066', '#00000000'])) +
  rect(-80, -110, 160, 110, s.linear([cap, '#ffffff88', cap], 0), 14) +
  rect(-80, -110, 160, 110, cap, 14, { opacity: 0.6 }) +
  path(
    'M-86 -108 C-104 -240 -124 -480 -128 -610 H128 C124 -480 104 -240 86 -108 Z',
    s.linear([dark, [light, 0.35], [light, 0.65], dark], 0),
  ) +
  rect(-134, -640, 268, 42, s.linear([dark, light, dark], 0), 6) +
  each(16, (i) => rect(-124 + i * 16, -636, 3, 34, '#00000022'))

/** A low jar 320 wide and 230 high, standing at the origin. */
export const jar = (s: Sheet, light: string, dark: string, lid: string): string =>
  oval(0, 4, 220, 26, s.radial(['#00000066', '#00000000'])) +
  rect(-160, -150, 320, 150, s.linear([dark, [light, 0.3], [light, 0.6], dark], 0), 26) +
  rect(-168, -232, 336, 96, lid, 16) +
  rect(-168, -232, 336, 96, s.linear(['#00000033', ['#ffffff55', 0.3], '#00000033'], 0), 16)

/** A sprig of rounded leaves growing to the right, 340 long, from the origin. */
export const sprig = (leaf: string, dark: string): string =>
  stroke('M0 0 Q160 -60 330 -40', dark, 6) +
  each(6, (i) => {
    const [x, y] = [50 + i * 50, -20 - i * 6]
    const d = 'M0 0 C-22 -30 -14 -74 10 -92 C34 -70 30 -26 0 0 Z'
    return `<g transform="translate(${x} ${y}) rotate(${i % 2 ? 168 : 24})">${path(d, i % 2 ? dark : leaf)}</g>`
  })

/** A drop of serum, 2 × `r` wide, with its highlight. */
export const drop = (s: Sheet, x: number, y: number, r: number, colour: string): string =>
  path(
    `M${x} ${y - r * 1.7} C${x + r * 0.5} ${y - r} ${x + r} ${y - r * 0.5} ${x + r} ${y + r * 0.1} A${r} ${r} 0 0 1 ${x - r} ${y + r * 0.1} C${x - r} ${y - r * 0.5} ${x - r * 0.5} ${y - r} ${x} ${y - r * 1.7} Z`,
    s.linear([`${colour}aa`, colour]),
  ) + circle(x - r * 0.35, y, r * 0.2, '#ffffff', { opacity: 0.8 })

/** A round pedestal: its top's middle is the origin. */
export const pedestal = (s: Sheet, rx: number, height: number, light: string, dark: string): string =>
  path(`M${-rx} 0 V${height} Q0 ${height + rx * 0.3} ${rx} ${height} V0 Z`, s.linear([dark, light, dark], 0)) +
  oval(0, 0, rx, rx * 0.16, light)
