/** A colour (hex, also with alpha), or a colour with its offset from 0 to 1; plain colours are spread evenly. */
type Stop = string | readonly [colour: string, offset: number]

const stopMarks = (stops: readonly Stop[]): string =>
  stops
    .map((stop, index) => {
      const [colour, offset] = typeof stop === 'string' ? [stop, index / Math.max(1, stops.length - 1)] : stop
      return `<stop offset="${offset}" stop-color="${colour.slice(0, 7)}" stop-opacity="${opacity(colour)}"/>`
    })
    .join('')

const opacity = (colour: string): number =>
  colour.length > 7 ? Math.round((Number.parseInt(colour.slice(7, 9), 16) / 255) * 1000) / 1000 : 1

/**
 * Collects the gradients and clips of one picture. Each method registers a definition and returns the paint to
 * use it by; the same definition is kept once, and ids follow the order of use, so a picture is repeatable.
 */
export class Sheet {
  #marks = new Map<string, string>()

  #keep(mark: (id: string) => string): string {
    const key = mark('')
    const id = this.#marks.get(key)?.match(/id="([^"]+)"/)?.[1] ?? `d${this.#marks.size}`
    this.#marks.set(key, mark(id))
    return `url(#${id})`
  }

  /** A gradient across the shape's box; `angle` in degrees, 0 to the right, 90 downwards. */
  linear(stops: readonly Stop[], angle = 90): string {
    const turn = (angle * Math.PI) / 180
    const [dx, dy] = [Math.cos(turn) / 2, Math.sin(turn) / 2]
    const ends = `x1="${(0.5 - dx).toFixed(3)}" y1="${(0.5 - dy).toFixed(3)}" x2="${(0.5 + dx).toFixed(3)}" y2="${(0.5 + dy).toFixed(3)}"`
    return this.#keep((id) => `<linearGradient id="${id}" ${ends}>${stopMarks(stops)}</linearGradient>`)
  }

  /** A glow within the shape's box; centre and radius in shares of the box. */
  radial(stops: readonly Stop[], cx = 0.5, cy = 0.5, r = 0.5): string {
    return this.#keep(
      (id) => `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}">${stopMarks(stops)}</radialGradient>`,
    )
  }

  /** Shows `content` only inside `shape`. */
  clip(shape: string, content: string): string {
    const paint = this.#keep((id) => `<clipPath id="${id}">${shape}</clipPath>`)
    return `<g clip-path="${paint}">${content}</g>`
  }

  /** Softens `content`; costly on large areas, so glows are gradients and only small shadows come here. */
  blur(radius: number, content: string): string {
    const paint = this.#keep(
      (id) =>
        `<filter id="${id}" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${radius}"/></filter>`,
    )
    return `<g filter="${paint}">${content}</g>`
  }

  get definitions(): string {
    return `<defs>${[...this.#marks.values()].join('')}</defs>`
  }
}
