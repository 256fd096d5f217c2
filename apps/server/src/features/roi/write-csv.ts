import { stringify } from 'csv-stringify/sync'

/** A cell: text, a number as it is to be written, or nothing. */
export type CsvCell = string | { readonly number: string } | null

/**
 * What a spreadsheet would run when it opens the file, also behind blanks and in the wide letters of East Asian keyboards: names come
 * from Meta, and anybody can put a formula into one. https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^\s*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/

/**
 * A file that a spreadsheet opens as it is. Texts stand in quotes whatever is in them: a spreadsheet may divide cells by another sign than the
 * file does. One that begins like a formula begins with an apostrophe.
 */
export const writeCsv = (rows: readonly (readonly CsvCell[])[], delimiter: ',' | ';'): string =>
  stringify(rows as CsvCell[][], {
    bom: true,
    delimiter,
    record_delimiter: 'windows',
    cast: {
      string: (text) => ({ value: formula.test(text) ? `'${text}` : text, quoted: true }),
      object: (cell) => (cell as { number: string }).number,
    },
  })
