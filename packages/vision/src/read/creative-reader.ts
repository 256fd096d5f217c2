import type { ApproachReading } from '../patterns/approach.ts'
import type { MessageReading } from '../patterns/message.ts'
import type { VisualReading } from '../patterns/visual.ts'

/** The words an ad carries beside its picture, as the platform stores them. */
export interface AdCopy {
  headline: string | null
  body: string | null
  callToAction: string | null
}

export interface CreativeReading {
  visual: VisualReading
  message: MessageReading
  approach: ApproachReading
  /** Who read it and in which version, such as `local 1` or `openai gpt-5.4-mini`. */
  readBy: string
  /** Tokens billed by a model; null for a reading that cost nothing. */
  cost: { inputTokens: number; outputTokens: number } | null
}

export interface ReadInput {
  picture: Uint8Array
  copy: AdCopy
  signal?: AbortSignal
}

export interface CreativeReader {
  name: 'local' | 'openai'
  version: string
  /** Throws VisionError: `notAPicture`, `tooLarge`, `cancelled`, and for a model whatever the model's side did. */
  read(input: ReadInput): Promise<CreativeReading>
  close(): Promise<void>
}
