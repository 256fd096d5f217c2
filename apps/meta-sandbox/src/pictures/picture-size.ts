import type { Ratio } from '../brands/brand.ts'

/** Height of one unit of width. */
const tall: Record<Ratio, number> = { '1:1': 1, '4:5': 1.25, '9:16': 16 / 9, '1.91:1': 1 / 1.91 }

/** Full-size pictures are this wide, as advertisers upload them. */
export const fullWidth = 1080
/** Side of a thumbnail when nobody asks for another: as tiny as Meta's. */
export const smallThumbnail = 64
const widest = 1440

export const heightOf = (ratio: Ratio, width: number): number => Math.round(width * tall[ratio])

/** Width of the largest picture of a ratio that fits into a box, at least one pixel and never wider than drawn. */
export function widthWithin(ratio: Ratio, boxWidth: number, boxHeight: number): number {
  const width = Math.floor(Math.min(boxWidth, boxHeight / tall[ratio]))
  return Math.max(16, Math.min(widest, width))
}
