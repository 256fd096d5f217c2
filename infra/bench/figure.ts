/** One measured number and what it stands beside. */
export interface Figure {
  name: string
  value: number
  unit: string
  /** The number to compare with, in the same unit: another way to do it, or a limit from outside; null for none. */
  beside: number | null
  /** What the measure should reach, in words or as a number with a sign, such as `≤ 10`. */
  goal: string | null
  /** How much was done, such as `1 000 ads × 30 days`. */
  size: string
}

/** A benchmark: the default export of `test/bench/<name>.bench.ts`. */
export interface Bench {
  /** One sentence: what is measured, and beside what. */
  about: string
  /** Gives figures one by one, as they are measured. */
  run(): AsyncIterable<Figure>
}

/** A figure as `--json` prints it, with value ÷ beside. */
export function withRatio(figure: Figure): Figure & { ratio: number | null } {
  const ratio = figure.beside ? Number((figure.value / figure.beside).toPrecision(4)) : null
  const { name, value, unit, beside, goal, size } = figure
  return { name, value, unit, beside, ratio, goal, size }
}
