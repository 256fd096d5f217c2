import type { EntityManager } from '@mikro-orm/postgresql'
import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'

/** How a dataset is doing. Test events are not counted. */
export interface DatasetHealth {
  readonly metaDatasetId: string
  readonly adAccountIds: readonly string[]
  /** Whose midnight counts. */
  readonly zone: string | null
  readonly sentToday: number
  readonly sentWeek: number
  readonly failedWeek: number
  readonly unknown: number
  readonly pending: number
  readonly lastSentAt: Date | null
  readonly usualPerDay: number
  readonly isSilent: boolean
  readonly silentSince: Date | null
  readonly testEventCode: string | null
}

// Every dataset that conversions go to, or went to in the last month; its day is its first account's, or its number's.
const used = `
  select id, min(zone) as zone, coalesce(array_agg(account order by name) filter (where account is not null), '{}') as accounts
  from (
    select d.meta_dataset_id as id, a.timezone as zone, a.id as account, a.name
    from ad_account a join dataset d on d.organization_id = a.organization_id and d.id = a.dataset_id
    where a.organization_id = $1
    union all
    select meta_dataset_id, timezone, null, null
    from whatsapp_number where organization_id = $1 and meta_dataset_id is not null and disconnected_at is null
    union all
    select distinct meta_dataset_id, null, null::uuid, null
    from conversion_event
    where organization_id = $1 and meta_dataset_id is not null and created_at > $2::timestamptz - interval '30 days'
  ) each group by id`

const ofDataset = 'e.organization_id = $1 and e.meta_dataset_id = u.id and e.test_event_code is null'

// What it usually gets is told by at least three days: the first event of a dataset is no habit. Skipped events count as facts: a
// dataset to which clicks stop coming is silent too.
const read = `
  with used as (${used})
  select u.id as "metaDatasetId", u.accounts as "adAccountIds", u.zone, s.today as "sentToday", s.week as "sentWeek",
         o.failed as "failedWeek", o.unknown, o.pending, ends.last_at as "lastSentAt",
         (s.before / days.counted)::float8 as "usualPerDay",
         coalesce(s.before / days.counted >= 1 and ends.last_at <= $2::timestamptz - interval '1 day' and f.facts > 0, false) as "isSilent",
         t.code as "testEventCode"
  from used u
  cross join lateral (
    select min(e.sent_at) as first_at, max(e.sent_at) as last_at from conversion_event e where ${ofDataset} and e.sent_at is not null) ends
  cross join lateral (
    select count(*) filter (where e.sent_at >= date_trunc('day', $2::timestamptz at time zone coalesce(u.zone, 'UTC')) at time zone coalesce(u.zone, 'UTC'))::int as today,
           count(*) filter (where e.sent_at > $2::timestamptz - interval '7 days')::int as week,
           count(*) filter (where e.sent_at <= $2::timestamptz - interval '1 day')::int as before
    from conversion_event e where ${ofDataset} and e.sent_at > $2::timestamptz - interval '15 days') s
  cross join lateral (
    select count(*) filter (where e.status in ('FAILED', 'EXPIRED') and e.updated_at > $2::timestamptz - interval '7 days')::int as failed,
           count(*) filter (where e.status = 'UNKNOWN')::int as unknown,
           count(*) filter (where e.status in ('PENDING', 'SENDING'))::int as pending
    from conversion_event e where ${ofDataset} and e.status in ('FAILED', 'EXPIRED', 'UNKNOWN', 'PENDING', 'SENDING')) o
  cross join lateral (
    select count(*)::int as facts from conversion_event e
    where ${ofDataset} and e.status <> 'CANCELED' and e.created_at > $2::timestamptz - interval '1 day') f
  cross join lateral (
    select greatest(3, least(14, extract(epoch from $2::timestamptz - interval '1 day' - ends.first_at) / 86400)) as counted) days
  left join test_event_code t on t.organization_id = $1 and t.meta_dataset_id = u.id
  order by u.id`

/** Every dataset of the organisation that conversions go to. */
export async function readHealth(
  em: EntityManager,
  { actor, clock }: Pick<Work, 'actor' | 'clock'>,
): Promise<DatasetHealth[]> {
  const { rows } = await transactionOf(em).executeSql(read, [actor.organizationId, clock()])
  // Our own SQL is answered with times as text.
  return (rows as (Omit<DatasetHealth, 'silentSince' | 'lastSentAt'> & { lastSentAt: string | null })[]).map((row) => {
    const lastSentAt = row.lastSentAt === null ? null : new Date(row.lastSentAt)
    return { ...row, lastSentAt, silentSince: row.isSilent ? lastSentAt : null }
  })
}

/** The same for a resolver. */
export const listHealth = (work: Work): Promise<DatasetHealth[]> =>
  work.em.fork().transactional((tx) => readHealth(tx, work))
