import { type Opened, unreadable } from '../picture/decode.ts'
import type { Ocr, Word } from './ocr.ts'
import { linesOf, type TextLine } from './text-lines.ts'

/** Longer side the engine reads at: enough for small print, a third of the time of full size. */
const readAt = 900
/** Below this tesseract is guessing; figures on our sample ads: 97 % of words kept, most garbage gone. */
const sure = 0.6

/**
 * Reads the words in a picture twice: as greys, and with only the bright parts kept and turned black on white, which
 * finds white letters on coloured buttons and on busy ground. Positions come back in shares of the picture (0–1).
 */
export async function readPictureText(picture: Opened, ocr: Ocr): Promise<TextLine[]> {
  const scale = readAt / Math.max(picture.width, picture.height)
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)]
  if (Math.min(width, height) < 16) return []
  const grey = () =>
    picture.pixels().flatten({ background: '#ffffff' }).resize(width, height, { fit: 'fill' }).greyscale()
  const asItIs = await ocr.words(await grey().png().toBuffer().catch(unreadable))
  const bright = await ocr.words(await grey().threshold(200).negate().png().toBuffer().catch(unreadable))
  const words = merged(asItIs.filter(believable), bright.filter(believable))
  return linesOf(words.map((w) => ({ ...w, x0: w.x0 / width, x1: w.x1 / width, y0: w.y0 / height, y1: w.y1 / height })))
}

function believable(word: Word): boolean {
  const letters = word.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  if (word.confidence < sure || letters === 0) return false
  // One or two characters are what engines see in twigs and stars.
  return letters > 2 || word.confidence >= 0.85
}

/** Where both passes saw something, the surer word stays; the rest is kept from both. */
function merged(first: Word[], second: Word[]): Word[] {
  const kept = [...first]
  for (const word of second) {
    const rivals = kept.filter((other) => overlap(word, other) > 0.4)
    if (rivals.length === 0) kept.push(word)
    else if (rivals.length === 1 && rivals[0] && word.confidence > rivals[0].confidence + 0.05) {
      kept[kept.indexOf(rivals[0])] = word
    }
  }
  return kept
}

/** Shared area over the smaller box. */
function overlap(a: Word, b: Word): number {
  const w = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)
  const h = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0)
  if (w <= 0 || h <= 0) return 0
  return (w * h) / Math.min((a.x1 - a.x0) * (a.y1 - a.y0), (b.x1 - b.x0) * (b.y1 - b.y0))
}
