import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql'
import { refuse } from '../../schema/app-error.ts'
import { isId } from '../../schema/is-id.ts'
import { type PageOf, pageFrom, readCursor, usualPage } from '../../schema/page.graphql.ts'
import { isDay } from '../../values/day.ts'
import type { Work } from '../../work/work.ts'
import { Creative } from './creative.entity.ts'
import type { CreativeFilter } from './creatives.graphql.ts'

/** Those of the ids that name a creative of this organisation, in no particular order; whatever the ids look like. */
export function findCreatives(em: EntityManager, ids: readonly string[]): Promise<Creative[]> {
  const known = [...new Set(ids)].filter(isId)
  return known.length > 0 ? em.find(Creative, { id: { $in: known } }) : Promise.resolve([])
}

/** What a later feature's part of the filter keeps; null when the filter does not speak of it. */
export type Narrowing = (work: Work, filter: CreativeFilter) => Promise<FilterQuery<Creative> | null>

/** Later features add theirs when they are loaded: a list here cannot know what they keep. */
export const narrowings: Narrowing[] = []

/** Creatives, the one that delivered last first. */
export async function listCreatives(
  work: Work,
  filter: CreativeFilter,
  page: { first?: number; after?: string },
): Promise<PageOf<Creative>> {
  const { em } = work
  const narrowed = await Promise.all(narrowings.map((narrow) => narrow(work, filter)))
  const where = { $and: [...ownPartsOf(filter), ...narrowed.filter((each) => each !== null)] } as FilterQuery<Creative>
  const [rows, totalCount] = await Promise.all([
    em.find(Creative, { $and: [where, laterThan(page.after)] } as FilterQuery<Creative>, {
      orderBy: [{ lastDeliveredOn: 'desc nulls last' }, { id: 'desc' }],
      limit: (page.first ?? usualPage) + 1,
    }),
    em.count(Creative, where),
  ])
  return pageFrom(rows, page, totalCount, ({ lastDeliveredOn, id }) => [lastDeliveredOn ?? null, id])
}

function ownPartsOf({ adAccountId, ids, search }: CreativeFilter): FilterQuery<Creative>[] {
  const like = search ? `%${search.replace(/[\\%_]/g, '\\$&')}%` : null
  const parts: FilterQuery<Creative>[] = []
  if (adAccountId != null) parts.push({ adAccount: { id: { $in: [adAccountId].filter(isId) } } })
  if (ids != null) parts.push({ id: { $in: ids.filter(isId) } })
  if (like) {
    const any = [{ name: { $ilike: like } }, { headline: { $ilike: like } }, { body: { $ilike: like } }]
    parts.push({ $or: any } as FilterQuery<Creative>)
  }
  return parts
}

function laterThan(after: string | null | undefined): FilterQuery<Creative> {
  if (after == null) return {}
  const [day, id] = readCursor(after, 2).map((part) => (part === null ? null : String(part)))
  // A cursor comes from outside: what does not belong in the columns must not reach them.
  if (!id || !isId(id) || day === undefined || (day !== null && !isDay(day))) {
    throw refuse('BAD_INPUT', 'The cursor is not one of this list. Begin again without `after`.')
  }
  const sameDay = { lastDeliveredOn: day, id: { $lt: id } }
  const later = day === null ? [sameDay] : [sameDay, { lastDeliveredOn: { $lt: day } }, { lastDeliveredOn: null }]
  return { $or: later } as FilterQuery<Creative>
}
