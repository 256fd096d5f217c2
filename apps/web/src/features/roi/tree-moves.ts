import type { TreeLine } from './roi-tree.ts'

/** What a key asks of a tree: to stand on another line, or to open or shut the one it stands on. Null for other keys. */
export type TreeMove = { to: number } | { turn: true } | null

const PAGE = 10

/** Up and down by lines, right to open and then in, left to shut and then out. */
export function treeMove(key: string, at: number, lines: readonly TreeLine[]): TreeMove {
  const line = lines[at]
  const to = (place: number) => ({ to: Math.min(Math.max(0, place), lines.length - 1) })
  const isOpen = line?.kind === 'row' ? line.isOpen : null
  switch (key) {
    case 'ArrowUp':
      return to(at - 1)
    case 'ArrowDown':
      return to(at + 1)
    case 'PageUp':
      return to(at - PAGE)
    case 'PageDown':
      return to(at + PAGE)
    case 'Home':
      return to(0)
    case 'End':
      return to(lines.length - 1)
    case 'ArrowRight':
      return isOpen === false ? { turn: true } : isOpen ? to(at + 1) : null
    case 'ArrowLeft':
      return isOpen ? { turn: true } : outOf(at, lines)
    default:
      return null
  }
}

function outOf(at: number, lines: readonly TreeLine[]): TreeMove {
  const parent = lines[at]?.parent
  const place = parent == null ? -1 : lines.findIndex(({ id }) => id === parent)
  return place < 0 ? null : { to: place }
}
