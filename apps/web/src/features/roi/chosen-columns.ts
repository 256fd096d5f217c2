import { isShownColumn, type ShownColumn, shownColumns, usualColumns } from './roi-columns.ts'

/** The columns that a person had chosen, in their order; what is not a column any more is left out. Nothing kept: the usual ones. */
export function readColumns(kept: string | null): readonly ShownColumn[] {
  if (kept === null) return usualColumns
  const columns = kept.split(',').filter(isShownColumn)
  return columns.length ? [...new Set(columns)] : usualColumns
}

/** Null where they are the usual ones: those may change with a later version. */
export function writeColumns(columns: readonly ShownColumn[]): string | null {
  const text = columns.join(',')
  return text === usualColumns.join(',') ? null : text
}

/** Those that could be shown and are not, in their usual order. */
export const availableColumns = (chosen: readonly ShownColumn[]): ShownColumn[] =>
  shownColumns.filter((column) => !chosen.includes(column))

/** Shows a column as the last, or hides it; the last of all stays. */
export function withColumn(chosen: readonly ShownColumn[], column: ShownColumn, isShown: boolean) {
  if (isShown) return chosen.includes(column) ? chosen : [...chosen, column]
  return chosen.length > 1 ? chosen.filter((each) => each !== column) : chosen
}

/** The same columns with one at another place, counted from nought. */
export function withColumnAt(chosen: readonly ShownColumn[], column: ShownColumn, place: number): ShownColumn[] {
  const others = chosen.filter((each) => each !== column)
  const at = Math.min(Math.max(0, place), others.length)
  return [...others.slice(0, at), column, ...others.slice(at)]
}
