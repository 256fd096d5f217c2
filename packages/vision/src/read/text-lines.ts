import type { Word } from './ocr.ts'

/** A line of words; box in shares of the picture (0–1), confidence the mean of its words weighted by length. */
export interface TextLine {
  text: string
  confidence: number
  x0: number
  y0: number
  x1: number
  y1: number
}

/** Groups words into lines from top to bottom; drops lines with nothing one could read as language or a number. */
export function linesOf(words: Word[]): TextLine[] {
  const rows: Word[][] = []
  for (const word of [...words].sort((a, b) => a.x0 - b.x0)) {
    const row = rows.find((r) => continues(r.at(-1) as Word, word))
    if (row) row.push(word)
    else rows.push([word])
  }
  return rows
    .map(lineOf)
    .filter((line) => line.confidence >= 0.68 && /[\p{L}]{3}|\d/u.test(line.text))
    .sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0)
}

/** On the same line, of like size, and no further off than a wide space. */
function continues(last: Word, next: Word): boolean {
  const [h1, h2] = [last.y1 - last.y0, next.y1 - next.y0]
  const shared = Math.min(last.y1, next.y1) - Math.max(last.y0, next.y0)
  const gap = next.x0 - last.x1
  const taller = Math.max(h1, h2)
  return (
    shared > 0.45 * Math.min(h1, h2) && gap < 1.4 * taller && gap > -0.5 * taller && taller < 2.6 * Math.min(h1, h2)
  )
}

function lineOf(row: Word[]): TextLine {
  const letters = (w: Word) => [...w.text].length
  const all = row.reduce((sum, w) => sum + letters(w), 0)
  return {
    text: row.map((w) => w.text).join(' '),
    confidence: row.reduce((sum, w) => sum + w.confidence * letters(w), 0) / all,
    x0: Math.min(...row.map((w) => w.x0)),
    y0: Math.min(...row.map((w) => w.y0)),
    x1: Math.max(...row.map((w) => w.x1)),
    y1: Math.max(...row.map((w) => w.y1)),
  }
}
