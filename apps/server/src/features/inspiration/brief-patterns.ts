import type { BriefSpec, CreativeReading, WinnerPatterns } from '@mci/vision'
import { tagKey } from '../patterns/index.ts'

const mostUsed = 6

/** Values that say little when they are carried over. */
const unspoken = new Set(['none', 'medium', 'low', 'neutral'])

/** Keys of the tags that went into a brief: the heaviest value of each trait, where it says something. */
export function patternsUsed(patterns: WinnerPatterns): string[] {
  const heaviest = [
    ['mood', patterns.moods],
    ['benefit', patterns.benefits],
    ['layout', patterns.layouts],
    ['urgency', patterns.urgencies],
    ['style', patterns.styles],
    ['tone', patterns.tones],
    ['cta', patterns.callsToAction],
    ['textAmount', patterns.textAmounts],
    ['contrast', patterns.contrasts],
  ] as const
  return heaviest
    .flatMap(([kind, [first]]) => (first && !unspoken.has(first.value) ? [tagKey(kind, first.value as never)] : []))
    .slice(0, mostUsed)
}

/**
 * Keys of what the sources have and the brief does not: what would make a copy of an inspiration. An organisation that lists
 * no competitors is told so: names that nobody listed are not looked for.
 */
export function patternsLeftOut(
  readings: readonly CreativeReading[],
  { forbidden }: BriefSpec,
  listsCompetitors: boolean,
): string[] {
  const shows = (...elements: string[]) =>
    readings.some(({ visual }) => visual.composition.elements.some((each) => elements.includes(each)))
  return [
    ...(shows('price', 'discount_badge') ? ['inspiration.leftOut.prices'] : []),
    ...(forbidden.phrases.length > 0 ? ['inspiration.leftOut.phrases'] : []),
    ...(forbidden.brands.length > 0 ? ['inspiration.leftOut.brands'] : []),
    ...(listsCompetitors ? [] : ['inspiration.leftOut.nobodyListed']),
    ...(shows('logo') ? ['inspiration.leftOut.logos'] : []),
    'inspiration.leftOut.pictures',
  ]
}
