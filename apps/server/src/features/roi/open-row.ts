import { IsolationLevel } from '@mikro-orm/postgresql'
import { type PageOf, usualPage } from '../../schema/page.graphql.ts'
import { batched } from '../../work/batched.ts'
import type { Work } from '../../work/work.ts'
import { readRowCursor } from '../metrics/index.ts'
import type { AskedRoi } from './asked-roi.ts'
import { narrowTo } from './narrow-to.ts'
import { readRoi } from './read-roi.ts'
import { type Level, levels } from './roi-names.ts'
import { toPage } from './to-page.ts'
import { type RoiRow, toRoiRows } from './to-roi-rows.ts'

interface PageWanted {
  readonly first?: number
  readonly after?: string
}

/**
 * The rows that a row is the sum of, one level below; null of an ad, a day or a line of a whole. All rows of a page are opened
 * together, each with a page of its own.
 */
export async function openRow(work: Work, { opens }: RoiRow, page: PageWanted): Promise<PageOf<RoiRow> | null> {
  const below = opens && levels[levels.indexOf(opens.level) + 1]
  if (!below) return null
  const { roi, level, path } = opens
  const name = JSON.stringify(['roi.open', roi.question, below, page])
  return (await batched(work, name, path, (paths) => openRows(work, roi, { level, below, paths }, page))) ?? null
}

async function openRows(
  work: Work,
  roi: AskedRoi,
  { level, below, paths }: { level: Level; below: Level; paths: readonly string[] },
  { first, after }: PageWanted,
): Promise<Map<string, PageOf<RoiRow>>> {
  const { groupBy: root } = roi.scan
  return work.em.transactional(
    async (em) => {
      const narrowed = await narrowTo(em, work, roi, level, paths)
      const opened: AskedRoi = { ...narrowed, scan: { ...narrowed.scan, groupBy: below } }
      const sums = await readRoi(em, opened, {
        root,
        within: paths,
        after: after ? readRowCursor(after) : null,
        limit: (first ?? usualPage) + 1,
      })
      const rows = await toRoiRows(em, work, opened, sums, roi)
      return new Map(paths.map((path) => [path, toPage(opened, rows, sums, { first, after }, path)]))
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true },
  )
}
