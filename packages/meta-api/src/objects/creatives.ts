import type { MetaError } from '../errors.ts'
import { queryOf } from '../protocol/query.ts'
import { type CreativeRequest, creativeQuery, type MetaCreative, readCreative } from './creative.ts'
import { type BatchReader, readByIds } from './read-by-ids.ts'

export type CreativeOutcome = MetaCreative | MetaError

/** Many creatives by id, fifty per request; see `readByIds`. */
export const creatives = (
  reader: BatchReader,
  ids: readonly string[],
  r: CreativeRequest = {},
): Promise<Map<string, CreativeOutcome>> =>
  readByIds(reader, ids, { query: queryOf(creativeQuery(r)), read: readCreative })
