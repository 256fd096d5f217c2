import OpenAI from 'openai'

export interface OpenAiOptions {
  apiKey: string
  /** Any address that speaks OpenAI's API, up to and with `/v1`. */
  baseUrl?: string
  /** Chat model that sees pictures and keeps to a JSON schema. */
  model?: string
  /** For one request, in milliseconds. */
  timeoutMs?: number
}

export const defaultModel = 'gpt-5.4-mini'
export const defaultImageModel = 'gpt-image-2.5-flare'

/** A client that takes nothing from the environment and never retries: trying again is the job queue's decision. */
export function openAiClient(options: OpenAiOptions): OpenAI {
  return new OpenAI({
    apiKey: options.apiKey,
    baseURL: options.baseUrl ?? 'https://api.openai.com/v1',
    organization: null,
    project: null,
    timeout: options.timeoutMs ?? 60_000,
    maxRetries: 0,
    logLevel: 'off',
  })
}
