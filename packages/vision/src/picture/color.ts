/** A colour in CIE Lab (D65): lightness 0–100, a and b roughly −128–127. */
export interface Lab {
  l: number
  a: number
  b: number
}

function linear(channel: number): number {
  const c = channel / 255
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
}

/** sRGB bytes to CIE Lab, by the formulas of IEC 61966-2-1 and CIE 15. */
export function labOf(r: number, g: number, b: number): Lab {
  const [lr, lg, lb] = [linear(r), linear(g), linear(b)]
  const curve = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  const x = curve((0.4124 * lr + 0.3576 * lg + 0.1805 * lb) / 0.9505)
  const y = curve(0.2126 * lr + 0.7152 * lg + 0.0722 * lb)
  const z = curve((0.0193 * lr + 0.1192 * lg + 0.9505 * lb) / 1.089)
  return { l: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) }
}

/** Distance by CIE76: 2.3 is just noticeable, above 20 is another colour. */
export function colorDistance(p: Lab, q: Lab): number {
  return Math.hypot(p.l - q.l, p.a - q.a, p.b - q.b)
}

/** Colourfulness of a colour, 0 for greys, above 60 vivid. */
export function chroma(c: Lab): number {
  return Math.hypot(c.a, c.b)
}

/** Hue angle in degrees, 0–360: about 40 red, 90 yellow, 150 green, 280 blue, 350 pink. */
export function hue(c: Lab): number {
  return ((Math.atan2(c.b, c.a) * 180) / Math.PI + 360) % 360
}

/** `#rrggbb` in upper case. */
export function hexOf(r: number, g: number, b: number): string {
  const byte = (x: number) =>
    Math.round(Math.min(255, Math.max(0, x)))
      .toString(16)
      .padStart(2, '0')
  return `#${byte(r)}${byte(g)}${byte(b)}`.toUpperCase()
}

/** The three bytes of `#rrggbb`. */
function bytesOf(hex: string): [number, number, number] {
  const n = Number.parseInt(hex.slice(1), 16)
  return [(n >> 16) & 255, (n >> 8) & 255, n & 255]
}

/** Relative luminance 0–1 by WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = bytesOf(hex)
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/** Contrast ratio 1–21 by WCAG 2.2. */
export function contrastRatio(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

/** A colour between two, `share` 0 the first, 1 the second; mixed in sRGB as paint programs do. */
export function mix(a: string, b: string, share: number): string {
  const [p, q] = [bytesOf(a), bytesOf(b)]
  return hexOf(p[0] + (q[0] - p[0]) * share, p[1] + (q[1] - p[1]) * share, p[2] + (q[2] - p[2]) * share)
}
