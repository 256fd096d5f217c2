import { z } from 'zod'
import type { BriefInput, Platform, Tone } from '../../gql/graphql.ts'

export const tones = ['FRIENDLY', 'URGENT', 'PROFESSIONAL', 'PLAYFUL', 'INSPIRING'] as const satisfies readonly Tone[]
export const platforms = ['FACEBOOK', 'INSTAGRAM', 'STORIES', 'WHATSAPP'] as const satisfies readonly Platform[]
export const ratios = ['4:5', '1:1', '9:16', '1.91:1'] as const
export const variationCounts = ['2', '3', '4'] as const

const words = (least: number, most: number) => z.string().trim().min(least, 'needed').max(most, 'long')

/** What the form holds. An issue's message is a key of `inspirations.form.invalid`. */
export const briefValues = z.object({
  productName: words(1, 120),
  targetAudience: words(1, 300),
  tone: z.enum(tones),
  platform: z.enum(platforms),
  variations: z.enum(variationCounts),
  ratios: z.array(z.enum(ratios)),
  avoid: words(0, 300),
})

export type BriefValues = z.infer<typeof briefValues>

export const emptyBrief: BriefValues = {
  productName: '',
  targetAudience: '',
  tone: 'FRIENDLY',
  platform: 'INSTAGRAM',
  variations: '3',
  ratios: [],
  avoid: '',
}

/** The form's values as the server takes them; no ratio means those of the platform. */
export function toBriefInput({ variations, ratios: chosen, avoid, ...rest }: BriefValues): BriefInput {
  return {
    ...rest,
    variations: Number(variations),
    ...(chosen.length ? { ratios: chosen } : {}),
    ...(avoid ? { avoid } : {}),
  }
}

type Written = Pick<BriefInput, 'productName' | 'targetAudience' | 'tone' | 'platform' | 'variations'> & {
  ratios: readonly string[]
  avoid?: string | null
}

/** A brief that was used before, to be changed and used again. */
export function toBriefValues(brief: Written): BriefValues {
  return {
    productName: brief.productName,
    targetAudience: brief.targetAudience,
    tone: brief.tone,
    platform: brief.platform,
    variations: variationCounts.find((count) => Number(count) === brief.variations) ?? emptyBrief.variations,
    ratios: ratios.filter((ratio) => brief.ratios.includes(ratio)),
    avoid: brief.avoid ?? '',
  }
}

/** `brief.productName` → `productName`; undefined for what is no field of the form. */
export function fieldOf(path: string): keyof BriefValues | undefined {
  const name = path.replace(/^(input\.)?brief\./, '').split('.')[0]
  return (Object.keys(emptyBrief) as (keyof BriefValues)[]).find((field) => field === name)
}
