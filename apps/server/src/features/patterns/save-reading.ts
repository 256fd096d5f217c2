import type { CreativeReading } from '@mci/vision'
import type { EntityManager } from '@mikro-orm/postgresql'
import { newId } from '../../work/new-id.ts'
import { transactionOf } from '../../work/transaction.ts'
import { type PatternType, patternTypes } from './creative-pattern.entity.ts'
import type { Remembered } from './remembered-reading.ts'

const insertLayers = `
  insert into creative_pattern as c
    (organization_id, id, creative_id, pattern_type, data, image_text, confidence, read_by, extracted_at)
  select $1, r.id, $2, r.type, r.data::jsonb, r.text, r.confidence, $8, $9
  from unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::float8[]) as r(id, type, data, text, confidence)
  on conflict (organization_id, creative_id, pattern_type) do update
  set data = excluded.data, image_text = excluded.image_text, confidence = excluded.confidence,
      read_by = excluded.read_by, extracted_at = excluded.extracted_at`

const remember = `
  insert into picture_reading (organization_id, id, sha256, copy_hash, read_by, reading, read_at, expires_at)
  values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8)
  on conflict (organization_id, sha256, copy_hash, read_by) do update
  set reading = excluded.reading, read_at = excluded.read_at, expires_at = excluded.expires_at`

/**
 * Writes the three layers over those that were there, and remembers the reading for the picture, in the transaction of `em`.
 * Run twice it leaves the same rows. Readings that have had their time go on the way.
 */
export async function saveReading(
  em: EntityManager,
  organizationId: string,
  creativeId: string,
  { reading, key, readAt, expiresAt }: Remembered,
  now: Date,
): Promise<void> {
  const tx = transactionOf(em)
  const layers = patternTypes.map((type) => ({ type, ...layerOf(reading, type) }))
  await tx.executeSql(insertLayers, [
    organizationId,
    creativeId,
    layers.map(() => newId()),
    layers.map(({ type }) => type),
    layers.map(({ data }) => JSON.stringify(data)),
    layers.map(({ imageText }) => imageText),
    layers.map(({ confidence }) => confidence),
    reading.readBy,
    readAt,
  ])
  await tx.executeSql(remember, [
    organizationId,
    newId(),
    key.sha256,
    key.copyHash,
    key.readBy,
    JSON.stringify(reading),
    readAt,
    expiresAt,
  ])
  await tx.executeSql('delete from picture_reading where organization_id = $1 and expires_at < $2', [
    organizationId,
    now,
  ])
}

/** A layer as its row keeps it: the agreed shape in `data`, how sure it is and the picture's text beside it. */
function layerOf({ visual, message, approach }: CreativeReading, type: PatternType) {
  if (type === 'message') {
    const { confidence, imageText, ...data } = message
    return { data, confidence, imageText }
  }
  const { confidence, ...data } = type === 'visual' ? visual : approach
  return { data, confidence, imageText: null }
}
