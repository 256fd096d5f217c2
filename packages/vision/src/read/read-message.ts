import type { MessageReading } from '../patterns/message.ts'
import { buttonIn, callToActionWords } from './call-to-action.ts'
import type { AdCopy } from './creative-reader.ts'
import { languageOf } from './language.ts'
import type { TextLine } from './text-lines.ts'

/** Words per picture beyond which nothing more is kept; a page of text is no ad. */
const imageTextAtMost = 2000

/** What the ad says: its own copy first, and where that is missing what the picture says largest. */
export function readMessage(lines: TextLine[], copy: AdCopy): MessageReading {
  const imageText =
    lines
      .map((line) => line.text)
      .join('\n')
      .slice(0, imageTextAtMost) || null
  const all = [copy.headline, copy.body, imageText].filter(Boolean).join('\n')
  const { language, confidence: sureOfLanguage } = languageOf(all)
  const button = buttonIn(lines)
  const { headline, body } = inPicture(lines.filter((line) => line !== button))
  const readSure = lines.length > 0 ? lines.reduce((sum, l) => sum + l.confidence, 0) / lines.length : null
  const given = copy.headline || copy.body ? 0.95 : null
  // With neither copy nor legible text there is nothing said, and no proof that nothing was overlooked.
  const parts = [given, readSure, all ? sureOfLanguage : null].filter((part) => part !== null)
  const confidence = parts.length > 0 ? parts.reduce((sum, part) => sum + part, 0) / parts.length : 0.4
  return {
    headline: copy.headline?.trim() || headline,
    body: copy.body?.trim() || body,
    cta: button?.text ?? callToActionWords(copy.callToAction, language),
    textInImage: lines.length > 0,
    imageText,
    language,
    confidence: Math.round(confidence * 100) / 100,
  }
}

/** The tallest line with its neighbours of like size is the headline, the rest is the body. */
function inPicture(lines: TextLine[]): { headline: string | null; body: string | null } {
  const tallest = [...lines].sort((a, b) => letterSize(b) - letterSize(a))[0]
  if (!tallest) return { headline: null, body: null }
  const big = lines.filter((line) => letterSize(line) > letterSize(tallest) * 0.74)
  const rest = lines.filter((line) => !big.includes(line))
  const text = (some: TextLine[]) => some.map((line) => line.text).join(' ') || null
  return { headline: text(big), body: text(rest) }
}

/** Height of the letters' own size: a line without ascenders and descenders has a lower box in the same type. */
function letterSize(line: TextLine): number {
  const up = /[bdfhijklt\p{Lu}\dáéíóúâêôãõ?!“”]/u.test(line.text) ? 0.22 : 0
  const down = /[gjpqyç,;]/.test(line.text) ? 0.2 : 0
  return (line.y1 - line.y0) / (0.53 + up + down)
}
