import { plain } from './plain-words.ts'
import { wordsToAvoid } from './words-to-avoid.ts'

export type Tone = 'FRIENDLY' | 'URGENT' | 'PROFESSIONAL' | 'PLAYFUL' | 'INSPIRING'
export type Platform = 'FACEBOOK' | 'INSTAGRAM' | 'STORIES' | 'WHATSAPP'

/** A brief as it was asked for, with the defaults filled in. */
export interface AskedBrief {
  readonly productName: string
  readonly targetAudience: string
  readonly tone: Tone
  readonly platform: Platform
  readonly variations: number
  readonly ratios: readonly string[]
  readonly avoid: string | null
}

/** A brief as it comes from outside. */
export interface GivenBrief {
  readonly productName: string
  readonly targetAudience: string
  readonly tone: Tone
  readonly platform: Platform
  readonly variations: number
  readonly ratios?: readonly string[] | null
  readonly avoid?: string | null
}

export type BriefField = 'productName' | 'targetAudience' | 'variations' | 'ratios' | 'avoid'

export const briefRatios: readonly string[] = ['1:1', '4:5', '9:16', '1.91:1']
const longestName = 120
const longestAvoid = 500
const [fewestVariations, mostVariations] = [2, 4]

/** What each place shows best, the usual one first; variations take them in turn. */
const usualRatios: Readonly<Record<Platform, readonly string[]>> = {
  FACEBOOK: ['4:5', '1:1', '1.91:1'],
  INSTAGRAM: ['4:5', '1:1', '9:16'],
  STORIES: ['9:16'],
  WHATSAPP: ['1:1', '4:5'],
}

/** The brief with its spaces tidied and its defaults filled in, or the field that cannot be accepted. */
export function readBrief(given: GivenBrief): { brief: AskedBrief } | { fault: BriefField } {
  const [productName, targetAudience] = [oneLine(given.productName), oneLine(given.targetAudience)]
  const avoid = oneLine(given.avoid ?? '') || null
  const ratios = given.ratios?.length ? [...new Set(given.ratios)] : usualRatios[given.platform]
  const brief = { ...given, productName, targetAudience, ratios, avoid }
  const fault = faultOf(brief)
  return fault ? { fault } : { brief }
}

function faultOf({ productName, targetAudience, variations, ratios, avoid }: AskedBrief): BriefField | null {
  if (!isName(productName)) return 'productName'
  if (!isName(targetAudience)) return 'targetAudience'
  if (variations < fewestVariations || variations > mostVariations) return 'variations'
  if (!ratios.every((ratio) => briefRatios.includes(ratio))) return 'ratios'
  // A product that may not be named cannot be advertised: every drawing would be rejected.
  if (avoid && (!isText(avoid, longestAvoid) || forbidsProduct(avoid, productName))) return 'avoid'
  return null
}

const isName = (text: string): boolean => /[\p{L}\p{N}]/u.test(text) && isText(text, longestName)

/** Control characters and halves of pairs cannot be kept, and nobody types them. */
const isText = (text: string, longest: number): boolean =>
  [...text].length <= longest && text.isWellFormed() && !/\p{Cc}/u.test(text)

function forbidsProduct(avoid: string, productName: string): boolean {
  const name = ` ${plain(productName)} `
  return wordsToAvoid(avoid).some((words) => name.includes(` ${plain(words)} `))
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
