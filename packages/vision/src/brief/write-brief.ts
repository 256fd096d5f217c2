import { plainWords } from '../compare/text-similarity.ts'
import type { BriefInput, BriefSource, BriefSpec } from './brief-spec.ts'
import { briefText } from './brief-text.ts'
import { combinePatterns } from './winner-patterns.ts'

/**
 * Combines the readings of the sources into a brief. Traits are taken over, wording is not: the sources' sentences,
 * prices and brand names go to `forbidden` or nowhere. Throws RangeError without sources or without a product.
 */
export function writeBrief(input: BriefInput): BriefSpec {
  if (input.sources.length === 0) throw new RangeError('A brief needs at least one source.')
  if (!input.productName.trim()) throw new RangeError('A brief needs the name of a product.')
  const spec: Omit<BriefSpec, 'text'> = {
    productName: oneLine(input.productName),
    targetAudience: oneLine(input.targetAudience),
    tone: input.tone.trim(),
    platform: input.platform.trim(),
    ratios: input.ratios.length > 0 ? [...new Set(input.ratios)] : ['1:1'],
    avoid: unique(input.avoid.map(oneLine)),
    language: input.language,
    patterns: combinePatterns(input.sources),
    forbidden: {
      brands: unique(input.brands.map(oneLine)),
      phrases: unique(input.sources.flatMap(sentences)),
      hashes: unique(input.sources.flatMap((source) => source.phash ?? [])),
    },
  }
  return { ...spec, text: briefText(spec, input.sources.length) }
}

/** A sentence of three words is somebody's wording; "Saiba mais" is nobody's. */
function sentences(source: BriefSource): string[] {
  const { copy, reading } = source
  const texts = [copy.headline, copy.body, reading.message.headline, reading.message.body, reading.message.imageText]
  return texts
    .flatMap((text) => (text ? [oneLine(text), ...text.split(/[\n.!?]+/).map(oneLine)] : []))
    .filter((text) => plainWords(text).split(' ').length >= 3)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function unique(texts: string[]): string[] {
  return [...new Set(texts.filter(Boolean))]
}
