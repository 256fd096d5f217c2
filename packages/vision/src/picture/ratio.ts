/** Aspect ratios Meta's placements use, by name, as width over height. */
const namedRatios = {
  '1:1': 1,
  '4:5': 0.8,
  '9:16': 0.5625,
  '1.91:1': 1.91,
  '16:9': 1.7778,
  '3:4': 0.75,
} as const

/** Names the nearest usual ratio within 3 %, or writes the ratio itself, such as `2.35:1` or `1:1.41`. */
export function ratioName(width: number, height: number): string {
  const ratio = width / height
  let best: { name: string; off: number } | null = null
  for (const [name, value] of Object.entries(namedRatios)) {
    const off = Math.abs(ratio / value - 1)
    if (off <= 0.03 && (!best || off < best.off)) best = { name, off }
  }
  if (best) return best.name
  return ratio >= 1 ? `${round(ratio)}:1` : `1:${round(1 / ratio)}`
}

/** Pixel size in which a ratio is drawn: the sizes Meta recommends. Unknown ratios are drawn square. */
export function sizeOfRatio(ratio: string): { width: number; height: number } {
  if (ratio === '4:5') return { width: 1080, height: 1350 }
  if (ratio === '9:16') return { width: 1080, height: 1920 }
  if (ratio === '1.91:1') return { width: 1200, height: 628 }
  if (ratio === '16:9') return { width: 1280, height: 720 }
  if (ratio === '3:4') return { width: 1080, height: 1440 }
  return { width: 1080, height: 1080 }
}

function round(x: number): string {
  return String(Math.round(x * 100) / 100)
}
