/**
 * Which of a line's tags are shown, by their place, all of them whole. Widths and `room` in pixels. Where not all fit,
 * room is kept for the mark that says how many more there are, and one that is too long gives way to a shorter one
 * behind it. The first is shown in any case.
 */
export function tagsThatFit(widths: readonly number[], room: number, gap: number, mark: number): number[] {
  const places = widths.map((_, at) => at)
  const all = widths.reduce((sum, width) => sum + width + gap, -gap)
  if (all <= room) return places
  let end = 0
  return places.filter((at) => {
    const next = end + (widths[at] ?? 0) + gap
    if (at > 0 && next + mark > room) return false
    end = next
    return true
  })
}
