const PARTICLES = new Set(['de', 'da', 'do', 'das', 'dos', 'e', 'of', 'the', 'and'])

/** First letters of the first and last word that carry the name: `Ana de Souza` → `AS`. */
export function initialsOf(name: string): string {
  // Brackets and dashes are no letters: `Casa (filial)` is CF.
  const words = (name.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !PARTICLES.has(word.toLowerCase()))
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined]
  const letter = (word: string | undefined) => (word ? (Array.from(word)[0] ?? '') : '')
  return (letter(first) + letter(last)).toLocaleUpperCase() || '?'
}
