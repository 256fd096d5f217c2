import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { isLosslessNumber, parse } from 'lossless-json'

const repository = resolve(import.meta.dirname, '../../../..')

/** Where recordings of the real API lie, if this machine has any. */
export const recordingsFolder = process.env.META_SAMPLES_DIR ?? resolve(repository, '../shared/samples')

export const hasRecordings = existsSync(join(recordingsFolder, 'insights'))

/** Shown in the test report, so that a skipped suite is seen. */
export const recordingsTitle = hasRecordings ? 'recordings' : `recordings (SKIPPED: no folder at META_SAMPLES_DIR)`

export interface Recording {
  /** Path inside the folder. */
  name: string
  text: string
}

/** Every file below one folder of the recordings with the given ending. */
export function recordings(folder: string, ending: '.json' | '.csv'): Recording[] {
  if (!hasRecordings) return []
  return filesBelow(join(recordingsFolder, folder))
    .filter((path) => path.endsWith(ending))
    .toSorted()
    .map((path) => ({ name: relative(recordingsFolder, path), text: readFileSync(path, 'utf8') }))
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]))
}

/** Every leaf of a JSON text with its path, numbers in their original writing: what must not get lost. */
export function leavesOfText(text: string): string[] {
  return leavesOf(parse(text))
}

export function leavesOf(value: unknown, path = '$'): string[] {
  if (isLosslessNumber(value)) return [`${path}=${value.value}`]
  if (Array.isArray(value))
    return value.length === 0 ? [`${path}=[]`] : value.flatMap((v, i) => leavesOf(v, `${path}[${i}]`))
  if (typeof value !== 'object' || value === null) return [`${path}=${String(value)}`]
  const entries = Object.entries(value)
  return entries.length === 0 ? [`${path}={}`] : entries.flatMap(([key, v]) => leavesOf(v, `${path}.${key}`))
}

/** Rows of a CSV as the API would have sent them: empty cells are absent. */
export function csvRows(text: string): Record<string, string>[] {
  const [header = [], ...lines] = csvCells(text)
  return lines.map((cells) =>
    Object.fromEntries(header.map((name, i) => [name, cells[i] ?? '']).filter(([, cell]) => cell !== '')),
  )
}

function csvCells(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy
  for (let match = cell.exec(text); match !== null && (match[0] !== '' || row.length > 0); match = cell.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === ',') continue
    rows.push(row)
    row = []
    if (cell.lastIndex >= text.length) break
  }
  return rows
}
