/** A cell of the grid: which account, which day. */
export type Place = { row: number; column: number }

type Size = { rows: number; columns: number }

/** Where a key leads from a place: arrows by one, Home and End along the row, with Ctrl to the corners; null for other keys. */
export function placeAfter(
  key: string,
  hasCtrl: boolean,
  { row, column }: Place,
  { rows, columns }: Size,
): Place | null {
  const last = { row: rows - 1, column: columns - 1 }
  switch (key) {
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) }
    case 'ArrowRight':
      return { row, column: Math.min(last.column, column + 1) }
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column }
    case 'ArrowDown':
      return { row: Math.min(last.row, row + 1), column }
    case 'PageUp':
      return { row: Math.max(0, row - 10), column }
    case 'PageDown':
      return { row: Math.min(last.row, row + 10), column }
    case 'Home':
      return { row: hasCtrl ? 0 : row, column: 0 }
    case 'End':
      return { row: hasCtrl ? last.row : row, column: last.column }
    default:
      return null
  }
}
