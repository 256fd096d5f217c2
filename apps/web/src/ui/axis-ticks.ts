/** Round marks from zero to at least `most`, two to five of them above zero. */
export function ticksUpTo(most: number): number[] {
  if (!(most > 0)) return [0, 1]
  const magnitude = 10 ** Math.floor(Math.log10(most / 4))
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * magnitude).find((size) => size * 4 >= most) ?? 10 * magnitude
  const count = Math.ceil(most / step - 1e-9)
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)))
}
