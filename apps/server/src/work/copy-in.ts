import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { EntityManager } from '@mikro-orm/postgresql'
import { from as copyFrom } from 'pg-copy-streams'
import { transactionOf } from './transaction.ts'

/** Columns of a row as text that PostgreSQL reads by their types; null is null. */
export type CopiedRow = readonly (string | null)[]

const chunkBytes = 512 * 1024

/**
 * Copies rows into a table in the open transaction of `em`: the fastest way in, and rows are written out only as fast as the
 * database takes them. The database copies into no table with row-level security, so `table` is a temporary one.
 *
 * @param table its name and columns, as our own SQL has them: `incoming (day, spend)`
 * @param lines of `lineOf`, one after the other
 */
export async function copyIn(em: EntityManager, table: string, lines: Buffer): Promise<void> {
  const copy = copyFrom(`copy ${table} from stdin`)
  // pg runs whatever can submit itself, and what stands between us and pg hands it on as it is: the same connection, and the
  // same transaction. It is sent at once and ends with the last row.
  await transactionOf(em).executeSql(copy as unknown as string)
  await pipeline(Readable.from(chunksOf(lines)), copy)
}

/** A row as a COPY reads it, with the end of its line. */
export function lineOf(row: CopiedRow): string {
  let line = ''
  for (let i = 0; i < row.length; i += 1) {
    const value = row[i]
    line += (i === 0 ? '' : '\t') + (typeof value === 'string' ? escaped(value) : '\\N')
  }
  return `${line}\n`
}

const special = /[\\\t\n\r]/
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

const escaped = (text: string): string =>
  special.test(text) ? text.replace(/[\\\t\n\r]/g, (letter) => escapes[letter] ?? letter) : text

function* chunksOf(lines: Buffer): Generator<Buffer> {
  for (let at = 0; at < lines.length; at += chunkBytes) yield lines.subarray(at, at + chunkBytes)
}
