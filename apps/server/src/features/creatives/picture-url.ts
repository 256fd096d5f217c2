import type { Creative } from './creative.entity.ts'

/** Where this server serves a creative's picture. The organisation is in the path: an `<img>` sends no header to choose it. */
export const picturePath = '/pictures/creatives/:organizationId/:id'

/** Null when Meta was asked and offers none, or can never be asked. */
export function pictureUrlOf({ organizationId, id, hasPicture, metaCreativeId }: Creative): string | null {
  if (hasPicture === false || metaCreativeId === null) return null
  return picturePath.replace(':organizationId', organizationId).replace(':id', id)
}
