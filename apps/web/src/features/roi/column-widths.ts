import { kindOf, type ShownColumn } from './roi-columns.ts'
import type { RoiComparison } from './roi-comparison.ts'

/** Pixels: a digit of a figure and a letter of a head at their widest, the air of a cell, the arrow of a sorted head. */
const DIGIT = 7.3
const LETTER = 6.4
const AIR = 24
const ARROW = 18

/** What no figure of a kind is narrower than: a cost may be longer than that of the whole. */
const least = { money: 102, count: 64, rate: 72, clickRate: 72, ratio: 72 } as const
const CHANGE = 96

type Written = { headOf: (column: ShownColumn) => string; wholeOf: (column: ShownColumn) => string | null }

/**
 * A width for every column, so that rows which come into sight move none of them: as wide as its head and as the figure of the whole,
 * which no sum of a part exceeds.
 */
export function columnWidths(columns: readonly ShownColumn[], { headOf, wholeOf }: Written, comparison: RoiComparison) {
  const found: { column: ShownColumn | 'CHANGE'; width: number }[] = columns.map((column) => {
    const head = headOf(column).length * LETTER + ARROW
    const figure = (wholeOf(column)?.length ?? 0) * DIGIT
    return { column, width: Math.ceil(Math.max(least[kindOf(column)], head + AIR, figure + AIR)) }
  })
  if (comparison !== 'none') found.push({ column: 'CHANGE', width: CHANGE })
  return { columns: found, together: found.reduce((sum, { width }) => sum + width, 0) }
}
