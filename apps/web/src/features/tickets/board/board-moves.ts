type Columns = readonly (readonly string[])[]

/**
 * Where the focus goes from a card by an arrow, Home or End. Sideways to the nearest column that has cards, at the same height or its last.
 * @returns null where there is no way on
 */
export function nextCard(columns: Columns, from: string, key: string): string | null {
  const x = columns.findIndex((cards) => cards.includes(from))
  const column = columns[x]
  if (!column) return null
  const y = column.indexOf(from)
  if (key === 'ArrowUp') return column[y - 1] ?? null
  if (key === 'ArrowDown') return column[y + 1] ?? null
  if (key === 'Home') return column[0] ?? null
  if (key === 'End') return column.at(-1) ?? null
  const beside = key === 'ArrowLeft' ? columns.slice(0, x).reverse() : key === 'ArrowRight' ? columns.slice(x + 1) : []
  const next = beside.find((cards) => cards.length > 0)
  return next ? (next[Math.min(y, next.length - 1)] ?? null) : null
}

/** The stage beside one, by an arrow; the same at either end. */
export function nextStage(stages: readonly string[], from: string, key: 'ArrowLeft' | 'ArrowRight'): string {
  return stages[stages.indexOf(from) + (key === 'ArrowLeft' ? -1 : 1)] ?? from
}
