import { drawable, faces, type Voice } from './fonts.ts'
import { measure, type WidthOf } from './measure.ts'

export interface FitInput {
  text: string
  voice: Voice
  /** The room there is, in pixels. */
  width: number
  height: number
  /** Largest and smallest font size, in pixels. */
  max: number
  min: number
  lines: number
}

export interface Fitted {
  lines: { text: string; width: number }[]
  size: number
  /** Distance from line to line. */
  step: number
  width: number
  height: number
  /** Whether words had to be left out. */
  cut: boolean
}

/**
 * The largest setting that fits, with lines of balanced length. A word too long even for the smallest size is broken
 * with a hyphen, and what has no room at all ends in an ellipsis: nothing is ever clipped by the picture's edge.
 */
export async function fitText(input: FitInput): Promise<Fitted> {
  const { voice, width, height } = input
  const words = drawable(input.text).split(' ').filter(Boolean)
  const widthOf = await measure(voice, [...words, ...words.flatMap((w) => [...w]), ' ', '-', '…', 'n n', 'nn'])
  const leading = faces[voice].leading
  for (let size = input.max; size >= input.min; size *= 0.965) {
    const rows = breakLines(words, width, size, widthOf)
    const most = Math.min(input.lines, Math.floor(height / (size * leading)))
    if (rows && rows.length <= most)
      return set(balance(words, rows.length, width, size, widthOf), size, leading, widthOf)
  }
  const size = input.min
  const pieces = words.flatMap((word) => breakWord(word, width, size, widthOf))
  const rows = breakLines(pieces, width, size, widthOf) ?? [pieces]
  const room = Math.max(1, Math.min(input.lines, Math.floor(height / (size * leading))))
  if (rows.length <= room) return set(rows, size, leading, widthOf)
  return { ...set(cutShort(rows, room, width, size, widthOf), size, leading, widthOf), cut: true }
}

/** The space of these fonts alone measures as nothing in layout, so it is the difference of two measured pairs. */
function spaceOf(size: number, widthOf: WidthOf): number {
  return Math.max(widthOf('n n', size) - widthOf('nn', size), size * 0.2)
}

function lineWidth(words: string[], size: number, widthOf: WidthOf): number {
  return words.reduce((sum, word) => sum + widthOf(word, size), 0) + (words.length - 1) * spaceOf(size, widthOf)
}

function breakLines(words: string[], width: number, size: number, widthOf: WidthOf): string[][] | null {
  const rows: string[][] = []
  for (const word of words) {
    if (widthOf(word, size) > width) return null
    const last = rows.at(-1)
    if (last && lineWidth([...last, word], size, widthOf) <= width) last.push(word)
    else rows.push([word])
  }
  return rows
}

/** Narrows the measure as far as the number of lines stays: the rag evens out and no line keeps a lone small word. */
function balance(words: string[], count: number, width: number, size: number, widthOf: WidthOf): string[][] {
  let best = breakLines(words, width, size, widthOf) ?? []
  for (let narrow = width; narrow > width * 0.4; narrow -= width * 0.02) {
    const rows = breakLines(words, narrow, size, widthOf)
    if (!rows || rows.length > count) break
    best = rows
  }
  return best
}

function breakWord(word: string, width: number, size: number, widthOf: WidthOf): string[] {
  if (widthOf(word, size) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  let used = widthOf('-', size)
  for (const char of word) {
    if (piece && used + widthOf(char, size) > width) {
      pieces.push(`${piece}-`)
      piece = ''
      used = widthOf('-', size)
    }
    piece += char
    used += widthOf(char, size)
  }
  return [...pieces, piece]
}

function cutShort(rows: string[][], room: number, width: number, size: number, widthOf: WidthOf): string[][] {
  const kept = rows.slice(0, room)
  const last = [...(kept.at(-1) ?? [])]
  const ellipsis = widthOf('…', size)
  while (last.length > 1 && lineWidth(last, size, widthOf) + ellipsis > width) last.pop()
  return [...kept.slice(0, -1), [...last.slice(0, -1), `${(last.at(-1) ?? '').replace(/[-,.;:]+$/, '')}…`]]
}

function set(rows: string[][], size: number, leading: number, widthOf: WidthOf): Fitted {
  const lines = rows.map((row) => ({ text: row.join(' '), width: lineWidth(row, size, widthOf) }))
  const step = size * leading
  return {
    lines,
    size,
    step,
    width: Math.max(0, ...lines.map((l) => l.width)),
    height: lines.length * step,
    cut: false,
  }
}
