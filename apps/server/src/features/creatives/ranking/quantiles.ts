// @ts-expect-error jstat publishes no typings: what is used of it is typed here, and it is imported nowhere else.
import untypedJstat from 'jstat'

interface Jstat {
  gammaln(x: number): number
  gammapinv(p: number, shape: number): number
  ibetainv(p: number, a: number, b: number): number
  normal: { inv(p: number, mean: number, deviation: number): number }
}

const jstat: Jstat = untypedJstat

/** Natural logarithm of Γ(x), x > 0. */
export function logGamma(x: number): number {
  return jstat.gammaln(x)
}

export function normalQuantile(p: number): number {
  return jstat.normal.inv(p, 0, 1)
}

/** jstat sums a series of 0.4·shape terms per step; from here Wilson-Hilferty is within 5e-8 of it, at once. */
const wilsonHilfertyFrom = 5000

/** Quantile of the gamma distribution at rate 1. Divide by the rate. */
export function gammaQuantile(p: number, shape: number): number {
  if (shape < wilsonHilfertyFrom) return jstat.gammapinv(p, shape)
  return shape * (1 - 1 / (9 * shape) + normalQuantile(p) / (3 * Math.sqrt(shape))) ** 3
}

/** Above this, jstat's logarithms of Γ cancel to noise; below it they are good to 1e-6. */
const hugeShape = 1e9
/** From here the beta distribution is a normal one with a little skew, to 1e-6 of its value. */
const normalFrom = 1e5

/** Quantile of the beta distribution. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (Math.min(a, b) >= normalFrom) return almostNormalBeta(p, a, b)
  if (Math.max(a, b) < hugeShape) return jstat.ibetainv(p, a, b)
  // Beside a huge shape the other variable alone decides: a gamma variable over a constant.
  if (a > b) return 1 - betaQuantile(1 - p, b, a)
  const successes = gammaQuantile(p, a)
  return successes / (successes + b)
}

/** Cornish-Fisher with the first skewness term. */
function almostNormalBeta(p: number, a: number, b: number): number {
  const n = a + b
  const deviation = Math.sqrt(((a / n) * (b / n)) / (n + 1))
  const skewness = ((2 * (b - a)) / (n + 2)) * Math.sqrt((n + 1) / a / b)
  const z = normalQuantile(p)
  return a / n + deviation * (z + ((z * z - 1) * skewness) / 6)
}
