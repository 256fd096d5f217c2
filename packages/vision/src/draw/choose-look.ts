import type { BriefSpec } from '../brief/brief-spec.ts'
import { toneOf } from '../brief/tone.ts'
import type { Weighted } from '../brief/winner-patterns.ts'
import type { Tone } from '../patterns/approach.ts'
import type { Mood } from '../patterns/visual.ts'
import { diceOf } from './dice.ts'
import { plans } from './layouts/plans.ts'
import type { LayoutPlan } from './layouts/stage.ts'
import { type Scheme, schemes } from './scheme.ts'
import type { Voice } from './text/fonts.ts'

export interface Look {
  plan: LayoutPlan
  scheme: Scheme
  voice: Voice
}

const suits: Record<Tone, Mood[]> = {
  friendly: ['warm', 'fresh', 'playful'],
  urgent: ['energetic', 'dark'],
  professional: ['calm', 'neutral', 'fresh'],
  playful: ['playful', 'energetic'],
  inspiring: ['warm', 'elegant', 'energetic'],
  direct: ['neutral', 'energetic'],
  luxurious: ['elegant', 'dark'],
}

/**
 * Composition, colours and face for one variation. Winners' layouts and moods weigh in, chance decides, and since the
 * order is thrown once per set, the variations of a set never share a layout or a scheme.
 */
export function chooseLook(brief: BriefSpec, seed: string, turn: number): Look {
  const share = (list: Weighted<string>[], value: string) => list.find((w) => w.value === value)?.weight ?? 0
  const { layouts, moods, styles } = brief.patterns
  const tone = toneOf(brief.tone)
  const planWeight = (plan: LayoutPlan) => {
    const wordy = plan.name === 'statement' || plan.name === 'poster' ? 2 * share(styles, 'typographic') : 0
    return 1 + 3 * share(layouts, plan.reads) + wordy
  }
  const schemeWeight = (scheme: Scheme) =>
    0.5 + 4 * share(moods, scheme.mood) + (suits[tone].includes(scheme.mood) ? 1 : 0)
  const planOrder = diceOf(seed, 'layouts').order(plans, planWeight)
  const schemeOrder = diceOf(seed, 'schemes').order(schemes, schemeWeight)
  const plan = planOrder[turn % planOrder.length] as LayoutPlan
  const scheme = schemeOrder[turn % schemeOrder.length] as Scheme
  return { plan, scheme, voice: diceOf(seed, 'voice', turn).pick(plan.voices) }
}
