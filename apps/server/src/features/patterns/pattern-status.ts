import { type EntityManager, raw } from '@mikro-orm/postgresql'
import { batched } from '../../work/batched.ts'
import type { Work } from '../../work/work.ts'
import type { Narrowing, PatternStatus } from '../creatives/index.ts'

/** While a job with this key waits or runs, the creative is being read. */
export const lockOf = (creativeId: string): string => `patterns|${creativeId}`

/**
 * How the creative of row `c` stands with the reader. What is read stays READY while a sync looks at it again; only a reading
 * that a person asked for shows over it. One expression for the field and for the list, so that they never disagree.
 */
const statusOf = (c: string): string => `(
  select case
    when open_job.is_shown then 'READING' when layers.count = 3 then 'READY'
    when last_job.status = 'FAILED' then 'FAILED' else 'NONE' end
  from (select count(*) from creative_pattern l where l.organization_id = ${c}.organization_id and l.creative_id = ${c}.id) layers
  left join lateral (
    select j.parent_id is null or layers.count < 3 as is_shown from job j
    where j.organization_id = ${c}.organization_id and j.lock_key = 'patterns|' || ${c}.id
      and j.status in ('PENDING', 'PROCESSING') limit 1) open_job on true
  left join lateral (
    select j.status from reading_request r
    join job j on j.organization_id = r.organization_id and j.id = r.job_id
    where r.organization_id = ${c}.organization_id and r.creative_id = ${c}.id) last_job on true)`

export async function patternStatus(work: Work, creativeId: string): Promise<PatternStatus> {
  return (await batched(work, 'patterns.status', creativeId, (ids) => statuses(work.em, ids))) ?? 'NONE'
}

async function statuses(em: EntityManager, ids: readonly string[]): Promise<Map<string, PatternStatus>> {
  const sql = `select c.id, ${statusOf('c')} as status from creative c where c.id in (?)`
  const rows = await em.execute<{ id: string; status: PatternStatus }[]>(sql, [ids])
  return new Map(rows.map(({ id, status }) => [id, status]))
}

/** The part of a list's filter that only this feature can answer. */
export const narrowByStatus: Narrowing = async (_work, { patternStatus: status }) =>
  status ? { [raw((alias) => statusOf(`"${alias}"`))]: status } : null
