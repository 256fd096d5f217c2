import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { type Place, placeAfter } from './grid-moves.ts'

type GridFocus = {
  rows: number
  columns: number
  rowHeight: number
  body: RefObject<HTMLElement | null>
  /** The chosen cell, where the keyboard begins. */
  chosen: Place | null
  onChoose: (place: Place) => void
}

const placeOf = (target: EventTarget | null): Place | null => {
  const text = target instanceof Element ? target.closest<HTMLElement>('[data-place]')?.dataset.place : undefined
  const [row, column] = text?.split(':').map(Number) ?? []
  return row === undefined || column === undefined ? null : { row, column }
}

/** One cell of a grid takes the focus, and arrows move it; also to rows that are not drawn yet. */
export function useGridFocus({ rows, columns, rowHeight, body, chosen, onChoose }: GridFocus) {
  const [moved, setMoved] = useState<Place | null>(null)
  const current = useRef<HTMLTableCellElement>(null)
  const wanted = useRef(false)
  const at = moved ?? chosen ?? { row: 0, column: 0 }
  const place = { row: Math.min(at.row, rows - 1), column: Math.min(at.column, columns - 1) }
  // A row that was far away is drawn a scroll later: whoever draws it first gives it the focus.
  useEffect(() => {
    if (!wanted.current || !current.current) return
    wanted.current = false
    current.current.focus({ preventScroll: true })
    current.current.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      return onChoose(place)
    }
    const next = placeAfter(event.key, event.ctrlKey || event.metaKey, place, { rows, columns })
    if (!next || event.altKey) return
    event.preventDefault()
    wanted.current = true
    setMoved(next)
    const top = (body.current?.getBoundingClientRect().top ?? 0) + next.row * rowHeight
    if (top < 0 || top > innerHeight) scrollBy({ top: top - innerHeight / 2 })
  }
  const onClick = (event: MouseEvent) => {
    const pressed = placeOf(event.target)
    if (!pressed) return
    setMoved(pressed)
    onChoose(pressed)
  }
  return { place, current, onKeyDown, onClick }
}
