/** A cell: text, or a number as decimal text with a point. */
export type CsvCell = string | { number: string } | null

/** How a spreadsheet of a language reads files: where it writes decimal commas, cells are divided by semicolons. */
export type CsvDialect = { separator: ',' | ';'; point: '.' | ',' }

export const csvDialects = {
  'pt-BR': { separator: ';', point: ',' },
  en: { separator: ',', point: '.' },
} as const satisfies Record<string, CsvDialect>

/**
 * What a spreadsheet would run when it opens the file, also behind blanks and in the wide letters of East Asian keyboards: names come
 * from Meta, and anybody can put a formula into one. https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^\s*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/

const NUMBER = /^-?\d+(\.\d+)?$/

/**
 * Texts stand in quotes whatever is in them: a spreadsheet may divide cells by another sign than the file does. One that begins like a
 * formula begins with an apostrophe.
 */
function cellText(cell: CsvCell, { point }: CsvDialect): string {
  if (cell === null) return ''
  // A number may begin with its minus; what only claims to be one is text.
  if (typeof cell === 'object' && NUMBER.test(cell.number)) return cell.number.replace('.', point)
  const text = typeof cell === 'object' ? cell.number : cell
  const harmless = FORMULA.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}

/** A file that a spreadsheet opens as it is, with the mark that tells it that this is UTF-8. */
export function writeCsv(rows: readonly (readonly CsvCell[])[], dialect: CsvDialect): string {
  const lines = rows.map((row) => row.map((cell) => cellText(cell, dialect)).join(dialect.separator))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}
