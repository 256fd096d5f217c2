import type { BriefSpec } from '../brief/brief-spec.ts'

export interface DrawInput {
  brief: BriefSpec
  /** Which variation of the set this is, from 1. */
  number: number
  /** How often this variation was drawn before and rejected. */
  attempt: number
  /** The same seed, brief, number and attempt give the same variation. */
  seed: string
  ratio: string
  /** What the set already has, so that nothing is said twice. */
  previous: { headline: string; body: string }[]
  signal?: AbortSignal
}

export interface DrawnVariation {
  headline: string
  body: string
  callToAction: string
  ratio: string
  width: number
  height: number
  png: Uint8Array
  /** One sentence on what the variation tries, in the brief's language. */
  idea: string
  /** Tokens billed for the words; null for a drawing that cost nothing. Pictures are billed by the piece. */
  cost: { inputTokens: number; outputTokens: number } | null
}

export interface CreativeDrawer {
  name: 'local' | 'openai'
  version: string
  /** Throws VisionError: `cancelled`, and for a model whatever the model's side did. */
  draw(input: DrawInput): Promise<DrawnVariation>
}
