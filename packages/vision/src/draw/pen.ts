/** Colour stops as `[offset 0–1, colour, opacity 0–1]`. */
type Stops = [offset: number, color: string, opacity?: number][]

/** Collects SVG definitions with names that are unique in one picture, so that a shape may be drawn many times. */
export interface Pen {
  /** Paint for a straight gradient over the shape's box, from (x1,y1) to (x2,y2) in shares of it. */
  linear(x1: number, y1: number, x2: number, y2: number, stops: Stops): string
  /** Paint for a round gradient over the shape's box; centre and radius in shares of it. */
  radial(cx: number, cy: number, r: number, stops: Stops): string
  /** Filter attribute value that blurs by so many pixels. */
  blur(pixels: number): string
  /** Clip attribute value for the given shapes. */
  clip(shapes: string): string
  definitions(): string
}

export function createPen(): Pen {
  const made: string[] = []
  const add = (write: (id: string) => string) => {
    const id = `d${made.length}`
    made.push(write(id))
    return `url(#${id})`
  }
  const stopsOf = (stops: Stops) =>
    stops
      .map(([at, color, opacity = 1]) => `<stop offset="${at}" stop-color="${color}" stop-opacity="${opacity}"/>`)
      .join('')
  return {
    linear: (x1, y1, x2, y2, stops) =>
      add(
        (id) =>
          `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stopsOf(stops)}</linearGradient>`,
      ),
    radial: (cx, cy, r, stops) =>
      add((id) => `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}">${stopsOf(stops)}</radialGradient>`),
    blur: (pixels) =>
      add(
        (id) =>
          `<filter id="${id}" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="${pixels}"/></filter>`,
      ),
    clip: (shapes) => add((id) => `<clipPath id="${id}">${shapes}</clipPath>`),
    definitions: () => made.join(''),
  }
}
