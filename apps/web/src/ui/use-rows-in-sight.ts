import { type RefObject, useEffect, useState } from 'react'
import { type RowRange, rowsInSight } from './rows-in-sight.ts'

type Rows = {
  /** Whose top is the top of the first row. */
  body: RefObject<HTMLElement | null>
  count: number
  rowHeight: number
  /** Tables up to this many rows are drawn whole. */
  whole: number
}

/**
 * The rows to draw of a table that scrolls with the page. Rows have one height, so that a scroll position says which they are and
 * nothing has to be measured.
 */
export function useRowsInSight({ body, count, rowHeight, whole }: Rows): RowRange {
  const isLong = count > whole
  const [range, setRange] = useState<RowRange>({ first: 0, last: whole })
  useEffect(() => {
    if (!isLong) return
    const look = () => {
      const top = body.current?.getBoundingClientRect().top ?? 0
      const next = rowsInSight({ top, windowHeight: innerHeight, rowHeight, count })
      setRange((now) => (now.first === next.first && now.last === next.last ? now : next))
    }
    look()
    addEventListener('scroll', look, { passive: true })
    addEventListener('resize', look)
    return () => {
      removeEventListener('scroll', look)
      removeEventListener('resize', look)
    }
  }, [body, count, isLong, rowHeight])
  return isLong ? range : { first: 0, last: count - 1 }
}
