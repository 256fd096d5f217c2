import type { EntityManager } from '@mikro-orm/postgresql'
import { refuse } from '../../schema/app-error.ts'
import { isId } from '../../schema/is-id.ts'
import { type PageOf, pageFrom, readCursor, usualPage } from '../../schema/page.graphql.ts'
import { batched } from '../../work/batched.ts'
import type { Work } from '../../work/work.ts'
import { Job } from '../jobs/index.ts'
import { Inspiration } from './inspiration.entity.ts'
import { InspirationSource } from './inspiration-source.entity.ts'
import { Variation } from './variation.entity.ts'

/** Null for an id that names nothing in this organisation, whatever it looks like. */
export const findInspiration = (em: EntityManager, id: string): Promise<Inspiration | null> =>
  isId(id) ? em.findOne(Inspiration, { id }) : Promise.resolve(null)

/** The newest first. */
export async function listInspirations(
  em: EntityManager,
  page: { first?: number; after?: string },
): Promise<PageOf<Inspiration>> {
  // Ids are made in the order of time, so one column sorts and pages.
  const after = page.after ? String(readCursor(page.after, 1)[0]) : null
  if (after !== null && !isId(after)) {
    throw refuse('BAD_INPUT', 'The cursor is not one of this list. Begin again without `after`.')
  }
  const [rows, totalCount] = await Promise.all([
    em.find(Inspiration, after ? { id: { $lt: after } } : {}, {
      orderBy: { id: 'desc' },
      limit: (page.first ?? usualPage) + 1,
    }),
    em.count(Inspiration, {}),
  ])
  return pageFrom(rows, page, totalCount, ({ id }) => [id])
}

/** The sources by their letters, with their creatives. */
export async function sourcesOf(work: Work, inspirationId: string): Promise<InspirationSource[]> {
  const found = await batched(work, 'inspiration.sources', inspirationId, async (ids) => {
    const rows = await work.em.find(
      InspirationSource,
      { inspiration: { id: { $in: [...ids] } } },
      { populate: ['creative'], orderBy: { letter: 'asc' }, exclude: ['embedding'] },
    )
    return grouped(rows as InspirationSource[], (row) => row.inspiration.id)
  })
  return found ?? []
}

/** Everything that was drawn, by number and attempt; without pictures and their measures. */
export async function variationsOf(work: Work, inspirationId: string): Promise<Variation[]> {
  const found = await batched(work, 'inspiration.variations', inspirationId, async (ids) => {
    const rows = await work.em.find(
      Variation,
      { inspiration: { id: { $in: [...ids] } } },
      { orderBy: { number: 'asc', attempt: 'asc' }, exclude: ['embedding'] },
    )
    return grouped(rows as Variation[], (row) => row.inspiration.id)
  })
  return found ?? []
}

export async function jobOf(work: Work, jobId: string): Promise<Job | null> {
  const found = await batched(work, 'inspiration.jobs', jobId, async (ids) => {
    const rows = await work.em.find(Job, { id: { $in: [...ids] } })
    return new Map(rows.map((row) => [row.id, row]))
  })
  return found ?? null
}

/** The inspirations that used a creative, the newest first. */
export async function inspirationsFrom(work: Work, creativeId: string): Promise<Inspiration[]> {
  const found = await batched(work, 'inspiration.of-creative', creativeId, async (ids) => {
    const rows = await work.em.find(
      InspirationSource,
      { creative: { id: { $in: [...ids] } } },
      { populate: ['inspiration'], orderBy: { inspiration: { id: 'desc' } }, exclude: ['embedding'] },
    )
    const pairs = rows.map((row) => ({ creativeId: row.creative.id, inspiration: row.inspiration }))
    const byCreative = grouped(pairs, (pair) => pair.creativeId)
    return new Map([...byCreative].map(([id, list]) => [id, list.map(({ inspiration }) => inspiration)]))
  })
  return found ?? []
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}
