import { z } from 'zod'

export const contrasts = ['low', 'medium', 'high'] as const
export const layouts = [
  'centered',
  'split',
  'textTop',
  'textBottom',
  'textLeft',
  'textRight',
  'fullBleed',
  'grid',
] as const
export const elements = [
  'product',
  'person',
  'text',
  'cta_button',
  'logo',
  'price',
  'discount_badge',
  'rating_stars',
  'quote',
  'screenshot',
  'before_after',
  'pattern',
] as const
export const balances = ['symmetrical', 'asymmetrical'] as const
export const styleTypes = [
  'minimalist',
  'photographic',
  'illustrated',
  'typographic',
  'bold',
  'editorial',
  'busy',
] as const
export const moods = ['warm', 'calm', 'energetic', 'elegant', 'dark', 'playful', 'fresh', 'neutral'] as const

export type Contrast = (typeof contrasts)[number]
export type Layout = (typeof layouts)[number]
export type Balance = (typeof balances)[number]
export type StyleType = (typeof styleTypes)[number]
export type Mood = (typeof moods)[number]

const hexColor = z.string().regex(/^#[0-9A-Fa-f]{6}$/)
/** How sure the reader is, 0–1. */
export const confidence = z.number().min(0).max(1)

/** What a creative looks like. Colours as `#RRGGBB`, largest share first. */
export const visualReading = z.object({
  colors: z.object({
    dominant: z.array(hexColor).max(3),
    palette: z.array(hexColor).max(8),
    contrast: z.enum(contrasts),
  }),
  composition: z.object({
    layout: z.enum(layouts),
    elements: z.array(z.enum(elements)).max(elements.length),
    balance: z.enum(balances),
  }),
  style: z.object({ type: z.enum(styleTypes), mood: z.enum(moods), photography: z.boolean() }),
  dimensions: z.object({ width: z.number().int(), height: z.number().int(), ratio: z.string() }),
  confidence,
})
export type VisualReading = z.infer<typeof visualReading>
