/**
 * How many of a line's items are shown whole. Widths and `room` in pixels. Where not all fit, room is kept for the mark
 * that says how many more there are; the first is shown in any case.
 */
export function tagsThatFit(widths: readonly number[], room: number, gap: number, mark: number): number {
  const endOf = (count: number) => widths.slice(0, count).reduce((sum, width) => sum + width + gap, 0)
  if (endOf(widths.length) - gap <= room) return widths.length
  let count = Math.max(1, widths.length - 1)
  while (count > 1 && endOf(count) + mark > room) count -= 1
  return count
}
