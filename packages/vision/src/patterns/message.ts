import { z } from 'zod'
import { confidence } from './visual.ts'

export const languages = ['pt-BR', 'pt-PT', 'en', 'es'] as const
export type Language = (typeof languages)[number]

/** What a creative says: the ad's own copy where it has one, else what stands in the picture. */
export const messageReading = z.object({
  headline: z.string().nullable(),
  body: z.string().nullable(),
  cta: z.string().nullable(),
  textInImage: z.boolean(),
  /** Everything legible in the picture, one line per line; null when nothing is. */
  imageText: z.string().nullable(),
  language: z.enum(languages).nullable(),
  confidence,
})
export type MessageReading = z.infer<typeof messageReading>
