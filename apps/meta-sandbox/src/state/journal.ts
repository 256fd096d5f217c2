import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as z from 'zod'

/** Records that are only ever added to, one a line; kept in memory alone where there is no folder. */
export interface Journal<T> {
  list(): readonly T[]
  append(...records: readonly T[]): void
  clear(): void
}

/**
 * Opens the journal `<name>.jsonl` of a folder.
 *
 * @param keep what of it is carried over a restart, e.g. the last record of each thing
 * @throws Error with one sentence where a line of the file is none of ours
 */
export function openJournal<T>(
  folder: string | undefined,
  name: string,
  shape: z.ZodType<T>,
  keep: (records: readonly T[]) => readonly T[] = (records) => records,
): Journal<T> {
  const file = folder ? join(folder, `${name}.jsonl`) : undefined
  if (folder) mkdirSync(folder, { recursive: true })
  const lines = (records: readonly T[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('')
  const write = (records: readonly T[]) => {
    if (!file) return
    writeFileSync(`${file}.new`, lines(records))
    renameSync(`${file}.new`, file)
  }
  let records = file ? [...keep(readJournal(file, shape))] : []
  if (records.length > 0) write(records)
  return {
    list: () => records,
    append(...more) {
      records.push(...more)
      if (file && more.length > 0) appendFileSync(file, lines(more))
    },
    clear() {
      records = []
      write(records)
    },
  }
}

function readJournal<T>(file: string, shape: z.ZodType<T>): T[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return []
  }
  // A kill in the middle of writing leaves half a line at the end; that record was never answered for.
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  try {
    return whole
      .split('\n')
      .filter(Boolean)
      .map((line) => shape.parse(JSON.parse(line)))
  } catch {
    throw new Error(`${file} is not a journal of the sandbox; delete it to begin anew.`)
  }
}
