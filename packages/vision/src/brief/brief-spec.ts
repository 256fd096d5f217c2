import type { AdCopy } from '../read/creative-reader.ts'
import type { PatternSource, WinnerPatterns } from './winner-patterns.ts'

export interface BriefSource extends PatternSource {
  copy: AdCopy
  /** Perceptual hash of the source's picture, null when there is none. */
  phash: string | null
}

export interface BriefInput {
  productName: string
  targetAudience: string
  /** As typed or one of `tones`. */
  tone: string
  platform: string
  ratios: string[]
  avoid: string[]
  language: 'pt-BR' | 'en'
  sources: BriefSource[]
  /** Brands that must not appear: the sources' own and known competitors. */
  brands: string[]
}

/** Everything a drawer needs and nothing it must not copy. */
export interface BriefSpec {
  productName: string
  targetAudience: string
  tone: string
  platform: string
  ratios: string[]
  avoid: string[]
  language: 'pt-BR' | 'en'
  patterns: WinnerPatterns
  forbidden: {
    brands: string[]
    /** The sources' own sentences. */
    phrases: string[]
    /** Perceptual hashes of the sources' pictures. */
    hashes: string[]
  }
  /** The brief as people read it, in Markdown. */
  text: string
}
