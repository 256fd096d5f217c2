import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { TreeLine } from './roi-tree.ts'
import { treeMove } from './tree-moves.ts'

type TreeFocus = {
  lines: readonly TreeLine[]
  rowHeight: number
  body: RefObject<HTMLElement | null>
  /** Opens or shuts a row, or does what a line offers. */
  onAct: (line: TreeLine) => void
}

const idOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-line]')?.dataset.line ?? null) : null

/** One line of a tree takes the focus, and keys move it; also to lines that are not drawn yet. A line is known by its id, wherever it goes. */
export function useTreeFocus({ lines, rowHeight, body, onAct }: TreeFocus) {
  const [chosen, setChosen] = useState<string | null>(null)
  const current = useRef<HTMLTableRowElement>(null)
  const wanted = useRef(false)
  const found = lines.findIndex(({ id }) => id === chosen)
  const at = Math.max(0, found)
  // A row that was far away is drawn a scroll later: whoever draws it first gives it the focus.
  useEffect(() => {
    if (!wanted.current || !current.current) return
    wanted.current = false
    current.current.focus({ preventScroll: true })
    current.current.scrollIntoView({ block: 'nearest' })
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const line = lines[at]
    // What stands in the row takes its own keys; only the arrows are the tree's everywhere.
    const isOnRow = event.target === current.current
    if (line && isOnRow && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault()
      return onAct(line)
    }
    const move = treeMove(event.key, at, lines)
    if (!line || !move) return
    event.preventDefault()
    if ('turn' in move) return onAct(line)
    wanted.current = true
    setChosen(lines[move.to]?.id ?? null)
    const top = (body.current?.getBoundingClientRect().top ?? 0) + move.to * rowHeight
    if (top < 0 || top > innerHeight) scrollBy({ top: top - innerHeight / 2 })
  }
  const onFocus = (event: FocusEvent) => {
    const id = idOf(event.target)
    if (id) setChosen(id)
  }
  return { currentId: lines[at]?.id ?? null, current, onKeyDown, onFocus }
}
