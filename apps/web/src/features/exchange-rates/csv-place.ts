/** Where a refused file is wrong: its line, from 1 with the header, and the column when it is one. */
export type CsvPlace = { line: number; column: string | null }

/** Reads `csv.4.rate` of a refusal; null for one of the whole file. */
export function csvPlaceOf(field: string): CsvPlace | null {
  const found = /^csv\.(\d+)(?:\.(\w+))?$/.exec(field)
  return found ? { line: Number(found[1]), column: found[2] ?? null } : null
}

/** The lines around a place, with their numbers. */
export function linesAround(csv: string, line: number, reach = 2): { number: number; text: string }[] {
  const lines = csv.split(/\r\n|\n|\r/).map((text, index) => ({ number: index + 1, text }))
  return lines.slice(Math.max(0, line - 1 - reach), line + reach)
}

/** Lines that hold something, without the header: how many rates there seem to be. */
export function countRates(csv: string): number {
  return Math.max(0, csv.split(/\r\n|\n|\r/).filter((line) => /[^\s;,]/.test(line)).length - 1)
}
