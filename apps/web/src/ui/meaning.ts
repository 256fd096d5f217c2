export type Meaning = 'gain' | 'loss' | 'neutral'

/** Which way of a figure is good: more spend is neither good nor bad. */
export type Better = 'more' | 'less' | 'neither'

/** What a change means, as a fraction of what was before. */
export function meaningOfChange(better: Better, by: number): Meaning {
  // Less than half of the last digit that is shown.
  if (better === 'neither' || Math.abs(by) < 0.0005) return 'neutral'
  return by > 0 === (better === 'more') ? 'gain' : 'loss'
}
