/** Both ends included. */
export type RowRange = { first: number; last: number }

type Look = {
  /** From the top of the window to the first row; below zero once that is scrolled past. */
  top: number
  windowHeight: number
  rowHeight: number
  count: number
}

/** Rows beyond the window on each side: a quick scroll shows no gap. */
const SPARE = 12

/** The rows of a long table that are in the window or near it. */
export function rowsInSight({ top, windowHeight, rowHeight, count }: Look): RowRange {
  const within = (row: number) => Math.min(Math.max(0, row), Math.max(0, count - 1))
  return {
    first: within(Math.floor(-top / rowHeight) - SPARE),
    last: within(Math.ceil((windowHeight - top) / rowHeight) + SPARE),
  }
}
