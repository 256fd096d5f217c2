/**
 * One line of text that a person wrote, as it is kept: trimmed and in Unicode's composed form. Null when it is blank, longer than
 * `longest` characters, or holds what cannot be shown on a line: control characters, line breaks, halves of pairs.
 */
export function readLabel(text: string, longest: number): string | null {
  const label = text.trim().normalize('NFC')
  const isShown = label.isWellFormed() && !/[\p{Cc}\u2028\u2029]/u.test(label) && /[^\s\p{C}]/u.test(label)
  return isShown && [...label].length <= longest ? label : null
}
