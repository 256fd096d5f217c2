import type OpenAI from 'openai'
import { z } from 'zod'
import { VisionError } from '../vision-error.ts'
import { failure } from './failure.ts'

export interface Question<T extends z.ZodType> {
  model: string
  /** Name of the answer's schema, letters and underscores. */
  name: string
  schema: T
  system: string
  content: OpenAI.Chat.Completions.ChatCompletionContentPart[]
  signal?: AbortSignal
}

export interface Answer<T> {
  value: T
  cost: { inputTokens: number; outputTokens: number }
}

/**
 * One question, one answer in a fixed shape. The model gets no tools, and each question is a conversation of its own,
 * so nothing of one advertiser reaches another's. What comes back is checked against the same schema.
 */
export async function ask<T extends z.ZodType>(client: OpenAI, question: Question<T>): Promise<Answer<z.infer<T>>> {
  const { model, name, schema, system, content, signal } = question
  const completion = await client.chat.completions
    .create(
      {
        model,
        messages: [
          { role: 'system', content: system },
          { role: 'user', content },
        ],
        response_format: { type: 'json_schema', json_schema: { name, strict: true, schema: strict(schema) } },
      },
      { signal },
    )
    .catch((error: unknown) => {
      throw failure(error)
    })
  const choice = completion?.choices?.[0]
  if (!choice?.message) throw new VisionError('invalidAnswer', 'The model’s answer has no message.')
  if (choice.message.refusal || choice.finish_reason === 'content_filter') {
    throw new VisionError('refused', 'The model declined to answer.')
  }
  const value = checked(schema, choice.message.content)
  const { prompt_tokens = 0, completion_tokens = 0 } = completion.usage ?? {}
  return { value, cost: { inputTokens: prompt_tokens, outputTokens: completion_tokens } }
}

function checked<T extends z.ZodType>(schema: T, text: string | null): z.infer<T> {
  let json: unknown
  try {
    json = JSON.parse(text ?? '')
  } catch {
    throw new VisionError('invalidAnswer', 'The model’s answer is not JSON.')
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  const where = parsed.error.issues[0]?.path.join('.') ?? ''
  throw new VisionError('invalidAnswer', `The model’s answer does not fit the schema at “${where}”.`)
}

// Strict mode of OpenAI and its kin takes types, enums and structure; limits of length and range are checked by us.
const notInStrictMode = [
  '$schema',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
]

function strict(schema: z.ZodType): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify(z.toJSONSchema(schema), (key, value) => (notInStrictMode.includes(key) ? undefined : value)),
  )
}
