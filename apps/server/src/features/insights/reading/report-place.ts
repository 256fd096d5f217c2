import type { EntityManager } from '@mikro-orm/postgresql'
import { transactionOf } from '../../../work/transaction.ts'
import type { WindowRead } from './window-read.ts'

/** How far a report has been read. */
export interface ReportPlace {
  /** Pages written. */
  readonly page: number
  /** Where the next page begins; null after the last, and before the first. */
  readonly after: string | null
  readonly rows: number
  /** Meta's ids of the ads that delivered. */
  readonly ads: ReadonlySet<string>
  readonly isWhole: boolean
}

const atTheStart: ReportPlace = { page: 0, after: null, rows: 0, ads: new Set(), isWhole: false }

/** Pages of a report move as new deliveries come in: after so long a place in it is not the same place any more. */
const keepsMs = 60 * 60 * 1000

/** Where an earlier attempt of the same job left off; the start when there was none, or when it is too long ago. */
export async function placeOf({ tracker, work, jobId, account }: WindowRead): Promise<ReportPlace> {
  return tracker.commit(async (em) => {
    const { rows } = await transactionOf(em).executeSql(
      `select p.page, p.place, p.read_at, sum(cardinality(p.days)) over ()::int as rows,
         (select array_agg(distinct ad) from report_page every, unnest(every.meta_ad_ids) as ad
          where every.organization_id = $1 and every.job_id = $2) as ads
       from report_page p where p.organization_id = $1 and p.job_id = $2 order by p.page desc limit 1`,
      [account.organizationId, jobId],
    )
    const [last] = rows
    if (!last) return atTheStart
    const isWhole = last.place === null
    const isOld = work.clock().getTime() - new Date(last.read_at).getTime() > keepsMs
    if (isOld && !isWhole) return forgetPages(em, account.organizationId, jobId)
    return {
      page: last.page,
      after: last.place?.after ?? null,
      rows: last.rows,
      ads: new Set<string>(last.ads ?? []),
      isWhole,
    }
  })
}

export async function forgetPages(em: EntityManager, organizationId: string, jobId: string): Promise<ReportPlace> {
  await transactionOf(em).executeSql('delete from report_page where organization_id = $1 and job_id = $2', [
    organizationId,
    jobId,
  ])
  return atTheStart
}
