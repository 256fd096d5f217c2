import { imageDistance } from '../picture/perceptual-hash.ts'
import type { AdCopy } from '../read/creative-reader.ts'
import { cosineSimilarity } from './embedder.ts'
import { plainWords, textSimilarity } from './text-similarity.ts'

/** The limits of the product's rules; `minImageDistance` in shares of the 64 bits (12 bits are too near). */
export const antiClone = { maxTextSimilarity: 0.9, maxEmbeddingSimilarity: 0.85, minImageDistance: 0.19 } as const

/** 0 the same, 1 as far as can be. */
export interface Distances {
  text: number
  image: number
  embedding: number
  /** Name of the embedder. */
  measuredBy: string
}

export type ViolationRule = 'brandName' | 'text' | 'sameImage' | 'embedding'

export interface Violation {
  rule: ViolationRule
  /** The source it is too near to; absent for brand names. */
  letter?: string
  /** In the rule's own measure: similarity for text and embedding, distance for the image, occurrences for a brand. */
  measured: number
  threshold: number
  /** The words or brand found, as they stand in the variation or its source. */
  detail: string
}

export interface DistanceInput {
  variation: { copy: AdCopy; phash: string; embedding: number[] }
  sources: { letter: string; copy: AdCopy; imageText: string | null; phash: string; embedding: number[] }[]
  brands: string[]
  /** Name of the embedder both sides were measured by; 'local 1' when left out. */
  measuredBy?: string
}

export interface DistanceReport {
  distances: ({ letter: string } & Distances)[]
  /** 0–1, larger is further from the nearest source. */
  antiCloneScore: number
  violations: Violation[]
}

/**
 * Measures a variation against each source and lists every broken rule. The score is that of the nearest source:
 * 0.4·text + 0.2·min(1, image / 0.5) + 0.4·embedding distance (half of the bits differ between unrelated pictures).
 */
export function checkDistance(input: DistanceInput): DistanceReport {
  const { variation, sources, measuredBy = 'local 1' } = input
  const violations: Violation[] = brandViolations(variation.copy, input.brands)
  const distances = sources.map((source) => {
    const { letter } = source
    const text = nearestText(variation.copy, source)
    const image = imageDistance(variation.phash, source.phash)
    const alike = Math.max(0, cosineSimilarity(variation.embedding, source.embedding))
    const { maxTextSimilarity, maxEmbeddingSimilarity, minImageDistance } = antiClone
    if (text.similarity > maxTextSimilarity) {
      violations.push({
        rule: 'text',
        letter,
        measured: round(text.similarity),
        threshold: maxTextSimilarity,
        detail: text.detail,
      })
    }
    if (image < minImageDistance) {
      const detail = `${variation.phash} / ${source.phash}`
      violations.push({ rule: 'sameImage', letter, measured: round(image), threshold: minImageDistance, detail })
    }
    if (alike >= maxEmbeddingSimilarity) {
      violations.push({
        rule: 'embedding',
        letter,
        measured: round(alike),
        threshold: maxEmbeddingSimilarity,
        detail: measuredBy,
      })
    }
    return {
      letter,
      text: round(1 - text.similarity),
      image: round(image),
      embedding: round(Math.min(1, 1 - alike)),
      measuredBy,
    }
  })
  const scores = distances.map((d) => 0.4 * d.text + 0.2 * Math.min(1, d.image / 0.5) + 0.4 * d.embedding)
  return { distances, antiCloneScore: round(Math.min(1, ...scores)), violations }
}

/** The likest pair of texts: each sentence-like part of the variation against each of the source. Buttons are nobody's. */
function nearestText(copy: AdCopy, source: DistanceInput['sources'][number]): { similarity: number; detail: string } {
  const mine = parts([copy.headline, copy.body, joined(copy.headline, copy.body)])
  const imageLines = source.imageText?.split('\n') ?? []
  const theirs = parts([source.copy.headline, source.copy.body, joined(source.copy.headline, source.copy.body)])
  const lettered = parts([source.imageText, ...imageLines.filter((line) => plainWords(line).split(' ').length >= 3)])
  let nearest = { similarity: 0, detail: '' }
  for (const a of mine) {
    for (const b of [...theirs, ...lettered]) {
      const similarity = textSimilarity(a, b)
      if (similarity > nearest.similarity) nearest = { similarity, detail: `“${a}” / “${b}”` }
    }
  }
  return nearest
}

function parts(texts: (string | null)[]): string[] {
  return texts.filter((text): text is string => text !== null && plainWords(text) !== '')
}

function joined(headline: string | null, body: string | null): string | null {
  return headline && body ? `${headline} ${body}` : null
}

function brandViolations(copy: AdCopy, brands: string[]): Violation[] {
  const words = ` ${plainWords([copy.headline, copy.body, copy.callToAction].filter(Boolean).join(' \n '))} `
  return [...new Set(brands)].flatMap((brand) => {
    const plain = plainWords(brand)
    const count = plain === '' ? 0 : words.split(` ${plain} `).length - 1
    return count > 0 ? [{ rule: 'brandName' as const, measured: count, threshold: 0, detail: brand }] : []
  })
}

function round(x: number): number {
  return Math.round(x * 10_000) / 10_000
}
