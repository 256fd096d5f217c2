import { createHash } from 'node:crypto'
import type { AdCopy, CreativeReader, CreativeReading } from '@mci/vision'
import type { EntityManager } from '@mikro-orm/postgresql'
import { PictureReading } from './picture-reading.entity.ts'

/** As a reader gave it, and as its row keeps it. */
export type KeptReading = CreativeReading

const daysRemembered = 30
const day = 24 * 60 * 60 * 1000

/** What a reading depends on: the bytes, the words beside them, and who reads. */
export interface ReadingKey {
  readonly sha256: string
  readonly copyHash: string
  readonly readBy: string
}

/** A reading with the key that it is found by, and its time. */
export interface Remembered {
  readonly key: ReadingKey
  readonly reading: KeptReading
  readonly readAt: Date
  readonly expiresAt: Date
}

export const keyOf = (sha256: string, copy: AdCopy, reader: CreativeReader): ReadingKey => ({
  sha256,
  copyHash: createHash('sha256')
    .update(JSON.stringify([copy.headline, copy.body, copy.callToAction]))
    .digest('hex'),
  readBy: `${reader.name} ${reader.version}`,
})

export const freshly = (key: ReadingKey, reading: CreativeReading, now: Date): Remembered => ({
  key,
  reading: storable(reading),
  readAt: now,
  expiresAt: new Date(now.getTime() + daysRemembered * day),
})

/** What was read under this key in the last 30 days, or null. */
export async function rememberedReading(em: EntityManager, key: ReadingKey, now: Date): Promise<Remembered | null> {
  const row = await em.findOne(PictureReading, { ...key, expiresAt: { $gt: now } })
  return row && { key, reading: row.reading, readAt: row.readAt, expiresAt: row.expiresAt }
}

/** PostgreSQL keeps neither a zero character nor half of a pair, and both can stand in what a model or a picture says. */
const storable = (reading: CreativeReading): CreativeReading =>
  JSON.parse(JSON.stringify(reading), (_key, value) =>
    typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value,
  )
