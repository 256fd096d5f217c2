import type { EntityManager } from '@mikro-orm/postgresql'
import { transactionOf } from '../../../work/transaction.ts'
import type { Standing } from './fires-for.ts'
import { spendJob } from './spend-job.ts'

/** An account that is read, and what the clock knows of it. */
export interface StandingAccount extends Standing {
  readonly id: string
  readonly name: string
  /** Whether a reading of it is asked for and has not ended; one that waits for a profile counts. */
  readonly isBeingRead: boolean
  /** Whether it waits for a profile. */
  readonly isPaused: boolean
}

const standings = `
  select a.id, a.name, a.timezone, s.daily_at, s.looked_at, s.today_at,
    exists (select 1 from account_day d where d.organization_id = $1 and d.ad_account_id = a.id) as was_read,
    j.open > 0 as is_being_read, j.paused > 0 as is_paused
  from ad_account a
  left join read_schedule s on s.organization_id = a.organization_id and s.ad_account_id = a.id
  cross join lateral (select count(*) as open, count(paused_for) as paused from job
    where organization_id = $1 and ad_account_id = a.id and name = $2 and status in ('PENDING', 'PROCESSING')) j
  where a.organization_id = $1 and a.is_active and ($3::uuid[] is null or a.id = any($3::uuid[]))
  order by a.id`

/** The accounts that are switched on, or those of them that are named. */
export function standingAccounts(
  em: EntityManager,
  organizationId: string,
  adAccountIds: readonly string[] | null = null,
): Promise<StandingAccount[]> {
  return em.transactional(async (tx) => {
    const { rows } = await transactionOf(tx).executeSql(standings, [
      organizationId,
      spendJob.definition.name,
      adAccountIds && [...adAccountIds],
    ])
    return rows.map((row) => ({
      id: row.id,
      name: row.name,
      timezone: row.timezone,
      dailyAt: dateOf(row.daily_at),
      lookedAt: dateOf(row.looked_at),
      todayAt: dateOf(row.today_at),
      wasRead: row.was_read,
      isBeingRead: row.is_being_read,
      isPaused: row.is_paused,
    }))
  })
}

const dateOf = (value: string | Date | null): Date | null => (value === null ? null : new Date(value))

/**
 * Takes an occurrence of the daily clock for an account. Of two processes that try, the second waits for the first one's transaction
 * and finds it taken.
 */
export const takeDaily = (em: EntityManager, organizationId: string, adAccountId: string, strike: Date) =>
  take(
    em,
    `insert into read_schedule as s (organization_id, ad_account_id, daily_at) values ($1, $2, $3)
     on conflict (organization_id, ad_account_id) do update set daily_at = excluded.daily_at
     where s.daily_at is null or s.daily_at < excluded.daily_at returning 1`,
    [organizationId, adAccountId, strike],
  )

/** Takes the reading of today: whoever saw another `todayAt` than the row has comes late. */
export const takeToday = (em: EntityManager, organizationId: string, { id, todayAt }: StandingAccount, now: Date) =>
  take(
    em,
    `update read_schedule set today_at = $3
     where organization_id = $1 and ad_account_id = $2 and today_at is not distinct from $4 returning 1`,
    [organizationId, id, now, todayAt],
  )

async function take(em: EntityManager, sql: string, values: unknown[]): Promise<boolean> {
  const { rows } = await transactionOf(em).executeSql(sql, values)
  return rows.length > 0
}
