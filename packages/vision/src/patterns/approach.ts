import { z } from 'zod'
import { confidence } from './visual.ts'

export const urgencies = ['none', 'low', 'medium', 'high'] as const
export const benefits = [
  'discount',
  'quality',
  'convenience',
  'socialProof',
  'novelty',
  'exclusivity',
  'guarantee',
  'free',
  'education',
  'emotion',
  'none',
] as const
export const tones = ['friendly', 'urgent', 'professional', 'playful', 'inspiring', 'direct', 'luxurious'] as const
export const targetings = ['broad', 'niche', 'remarketing', 'local'] as const

export type Urgency = (typeof urgencies)[number]
export type Benefit = (typeof benefits)[number]
export type Tone = (typeof tones)[number]
export type Targeting = (typeof targetings)[number]

/** How a creative goes about persuading. */
export const approachReading = z.object({
  urgency: z.enum(urgencies),
  benefit: z.enum(benefits),
  tone: z.enum(tones),
  targeting: z.enum(targetings),
  confidence,
})
export type ApproachReading = z.infer<typeof approachReading>
