/** How many days of the compared period were not read, over all accounts. */
export type ComparisonGap = { count: number }

/**
 * Why a line has nothing to compare with, where that is days that were not read: a change against a part of the period would be one of
 * what was read. Null where it has, and where nothing is missing.
 */
export function comparisonGap(line: { before?: object | null }, unreadDays: number): ComparisonGap | null {
  return line.before == null && unreadDays > 0 ? { count: unreadDays } : null
}
