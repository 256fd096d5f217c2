import { CsvError, type Info, parse } from 'csv-parse/sync'
import type { Saying } from '../../work/texts.ts'
import { type Column, columns, type RateLine } from './rate-line.ts'

/** Larger files are divided by who has them: one request is one transaction. */
const mostBytes = 1024 * 1024
const mostLines = 10_000

/** Why a file cannot be read at all; `line` when it is a line's fault. */
export interface FileFault {
  readonly line: number | null
  readonly saying: Saying
}

type Row = { record: string[]; info: Info }

/**
 * Reads the lines of a CSV file with the columns day, from, to and rate, in any order. A file with semicolons is taken for one of
 * a country that writes decimal commas: there `5,43` is a number and `22/11/2026` a day. With commas both would be guesses.
 */
export function readRateFile(csv: string): RateLine[] | FileFault {
  if (Buffer.byteLength(csv) > mostBytes) return { line: null, saying: { key: 'rates.file.tooLarge' } }
  const delimiter = /^.*$/m.exec(csv.trimStart())?.[0].includes(';') ? ';' : ','
  const rows = rowsOf(csv, delimiter)
  if ('saying' in rows) return rows
  const [header, ...lines] = rows
  const names = header?.record.map((name) => name.toLowerCase()) ?? []
  if (names.length !== columns.length || columns.some((column) => !names.includes(column)))
    return faultAt(header?.info.lines ?? 1, 'header')
  if (lines.length === 0) return { line: null, saying: { key: 'rates.none' } }
  if (lines.length > mostLines) return { line: null, saying: { key: 'rates.tooMany', params: { most: mostLines } } }
  const odd = lines.find(({ record }) => record.length !== names.length)
  if (odd) return faultAt(odd.info.lines, 'cells', { count: odd.record.length, wanted: names.length })
  return lines.map(({ record, info }) => {
    const cell = (column: Column) => record[names.indexOf(column)] ?? ''
    const [day, rate] = delimiter === ';' ? [isoDay(cell('day')), pointed(cell('rate'))] : [cell('day'), cell('rate')]
    return { line: info.lines, day, from: cell('from'), to: cell('to'), rate }
  })
}

function rowsOf(csv: string, delimiter: string): Row[] | FileFault {
  try {
    return parse(csv, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      // Spreadsheets leave rows of separators behind.
      skip_records_with_empty_values: true,
      to: mostLines + 2,
      trim: true,
    }) as unknown as Row[]
  } catch (error) {
    if (error instanceof CsvError) return faultAt(Number(error.lines ?? 1), 'broken')
    throw error
  }
}

const faultAt = (line: number, what: string, params: Record<string, number> = {}): FileFault => ({
  line,
  saying: { key: `rates.file.${what}`, params: { line, ...params } },
})

const isoDay = (day: string): string => day.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$2-$1')

const pointed = (rate: string): string => rate.replace(',', '.')
