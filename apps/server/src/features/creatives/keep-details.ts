import type { CreativeDetails } from './ask-meta.ts'
import type { Creative } from './creative.entity.ts'

/** Writes into the row what Meta said. A name that Meta does not give stays the ad's. */
export function keepDetails(row: Creative, details: CreativeDetails, now: Date): void {
  const { name, format, raw, ...rest } = details
  Object.assign(row, {
    ...rest,
    name: storable(name) || row.name,
    format: format === 'UNKNOWN' ? row.format : format,
    headline: storable(rest.headline),
    body: storable(rest.body),
    raw: storable(raw),
    hasPicture: rest.thumbnailUrl !== null || rest.imageUrl !== null,
    updatedAt: now,
  })
}

/** Text from outside may hold what PostgreSQL has no place for: the character zero, and halves of emoji cut in two. */
function storable<T>(value: T): T {
  const clean = (_key: string, part: unknown) =>
    typeof part === 'string' ? part.replaceAll('\0', '').toWellFormed() : part
  return JSON.parse(JSON.stringify(value ?? null, clean))
}
