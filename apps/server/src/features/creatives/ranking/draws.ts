import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Posterior } from './posterior.ts'

/** Repeatable randomness: the same seed gives the same numbers on every machine. */
export interface RandomSource {
  /** Between 0 and 1, both ends excluded. */
  uniform(): number
  normal(): number
}

/** The generator's state is filled from one number, so that its first outputs of two near seeds resemble one another. */
const warmUp = 64

export function randomSource(seed: string): RandomSource {
  const generator = xoroshiro128plus(fnv1a(seed))
  for (let i = 0; i < warmUp; i++) generator.next()
  const uniform = () => (generator.next() + 0x80000000 + 0.5) / 0x100000000
  let spare: number | null = null
  const normal = () => {
    if (spare !== null) {
      const kept = spare
      spare = null
      return kept
    }
    for (;;) {
      const u = 2 * uniform() - 1
      const v = 2 * uniform() - 1
      const square = u * u + v * v
      if (square >= 1 || square === 0) continue
      const scale = Math.sqrt((-2 * Math.log(square)) / square)
      spare = v * scale
      return u * scale
    }
  }
  return { uniform, normal }
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash | 0
}

/** Below this shape the normal approximation of the cube root is too coarse. */
const wilsonHilfertyFrom = 3

/** Draws of ln of a gamma variable at rate 1. */
export function logGammaSampler(shape: number, random: RandomSource): () => number {
  if (shape < wilsonHilfertyFrom) return () => logGammaExactly(shape, random)
  const centre = 1 - 1 / (9 * shape)
  const spread = 1 / (3 * Math.sqrt(shape))
  const logShape = Math.log(shape)
  // A cube root below zero has a chance under one in a million here; it stays a number instead of becoming NaN.
  return () => logShape + 3 * Math.log(Math.max(1e-3, centre + spread * random.normal()))
}

/** Marsaglia and Tsang, 2000; a shape below 1 is one above it, times a power of a uniform. */
function logGammaExactly(shape: number, random: RandomSource): number {
  if (shape < 1) return logGammaExactly(shape + 1, random) + Math.log(random.uniform()) / shape
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = random.normal()
    const v = (1 + c * x) ** 3
    if (v <= 0) continue
    if (Math.log(random.uniform()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return Math.log(d * v)
  }
}

/** ln of x/(1+x) from ln x, without overflow for the smallest shares. */
function logOfShare(logOdds: number): number {
  return logOdds < 0 ? logOdds - Math.log1p(Math.exp(logOdds)) : -Math.log1p(Math.exp(-logOdds))
}

/** Draws of ln of the KPI (always the way round in which more is better). */
export function logSampler(posterior: Posterior, random: RandomSource): () => number {
  switch (posterior.kind) {
    case 'gamma': {
      const draw = logGammaSampler(posterior.shape, random)
      const logRate = Math.log(posterior.rate)
      return () => draw() - logRate
    }
    case 'beta': {
      const results = logGammaSampler(posterior.a, random)
      const others = logGammaSampler(posterior.b, random)
      return () => logOfShare(results() - others())
    }
    case 'roas': {
      const results = logGammaSampler(posterior.shape, random)
      const tickets = logGammaSampler(posterior.ticketShape, random)
      const logScale = Math.log(posterior.ticketScale / posterior.rate)
      return () => logScale + results() - tickets()
    }
  }
}
