import type { ApproachReading } from '../patterns/approach.ts'
import { benefitCues, type Cue, targetingCues, toneCues, urgencyCues } from './approach-cues.ts'
import type { AdCopy } from './creative-reader.ts'

interface Verdict<T> {
  value: T
  confidence: number
}

/**
 * Infers the approach by written cues. Confidence grows with the weight of agreeing cues and shrinks with what speaks
 * for another value; without any cue the default is reported as the guess it is.
 */
export function readApproach(copy: AdCopy, imageText: string | null): ApproachReading {
  const text = [copy.headline, copy.body, imageText].filter(Boolean).join('\n')
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const urgency = verdict(urgencyCues, plain, 'none')
  const benefit = verdict(benefitCues, plain, 'none')
  // An ad that presses for time is urgent before it is anything else.
  const tone =
    urgency.value === 'high' && urgency.confidence > 0.6
      ? { ...urgency, value: 'urgent' as const }
      : verdict(toneCues, plain, 'direct')
  const targeting = verdict(targetingCues, plain, 'broad')
  // Most ads speak to everyone and press nobody, so silence about these two is weak evidence rather than none.
  const parts = [urgency.value === 'none' ? 0.55 : urgency.confidence, benefit.confidence, tone.confidence]
  parts.push(targeting.value === 'broad' ? 0.5 : targeting.confidence)
  const confidence = plain.trim() === '' ? 0.15 : parts.reduce((sum, part) => sum + part, 0) / parts.length
  return {
    urgency: urgency.value,
    benefit: benefit.value,
    tone: tone.value,
    targeting: targeting.value,
    confidence: Math.round(confidence * 100) / 100,
  }
}

function verdict<T>(cues: Cue<T>[], plain: string, otherwise: T): Verdict<T> {
  const sums = new Map<T, number>()
  for (const { value, weight, sign } of cues) if (sign.test(plain)) sums.set(value, (sums.get(value) ?? 0) + weight)
  const [best, second] = [...sums].sort((a, b) => b[1] - a[1])
  if (!best) return { value: otherwise, confidence: 0.25 }
  const rival = second?.[1] ?? 0
  return { value: best[0], confidence: Math.min(0.92, 0.35 + 0.3 * best[1] + 0.2 * Math.min(1, best[1] - rival)) }
}
