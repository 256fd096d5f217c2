import type { EntityManager } from '@mikro-orm/postgresql'
import { type DateWindow, daysIn, oldestDay } from '../../../values/date-window.ts'
import { addDays, type Day } from '../../../values/day.ts'
import { transactionOf } from '../../../work/transaction.ts'
import { settlingDays } from '../coverage.ts'
import { monthsBack, mostMonths } from './months.ts'

// The days since the account's first reading was asked for that were never read whole, and the days that were read but not again
// when the daily readings would have done so for the last time: Meta may have changed them after.
const firstLost = `
  with since as (
    select (least(min(r.read_at), min(j.created_at)) at time zone $3)::date as day
    from (
      select read_at, job_id from day_reading where organization_id = $1 and ad_account_id = $2
      union all select read_at, job_id from account_day where organization_id = $1 and ad_account_id = $2
    ) r left join job j on j.organization_id = $1 and j.id = r.job_id
  ), lost as (
    select g.day::date from since, generate_series(greatest(since.day, $4::date), $5::date, interval '1 day') as g(day)
    where since.day is not null
      and not exists (select 1 from account_day d where d.organization_id = $1 and d.ad_account_id = $2 and d.day = g.day::date)
    union all
    select d.day from account_day d
    where d.organization_id = $1 and d.ad_account_id = $2 and d.day between $4::date and $5::date
      and (d.account_spend is null or (d.read_at at time zone $3)::date < d.day + $6::int)
  )
  select min(day)::text as day from lost`

/**
 * The first day before the daily window that no daily reading will come back to, though the account was being read by then: a profile
 * that was gone for weeks, a worker that stood still, an account that was switched off. Null when there is none. What lies before the
 * account's first reading is its history, which a person asks for.
 *
 * @param window the daily one, which ends yesterday
 */
export async function firstLostDay(
  em: EntityManager,
  organizationId: string,
  { id, timezone }: { id: string; timezone: string },
  window: DateWindow,
): Promise<Day | null> {
  const oldest = oldestDay(addDays(window.to, 1))
  const rereadFor = Math.min(daysIn(window), settlingDays)
  const binds = [organizationId, id, timezone, oldest, addDays(window.from, -1), rereadFor]
  const { rows } = await transactionOf(em).executeSql(firstLost, binds)
  return rows[0].day
}

/** So many days more a daily reading takes in by itself; what is longer is read like history, month after month. */
const mostMore = 31

/** What is read for a day on which days before its window were lost. */
export interface MadeUp {
  readonly window: DateWindow
  /** Months of the calendar that hold the lost days, from the first of those to the day before the window; null when the window holds all. */
  readonly history: { readonly months: number; readonly firstDay: Day; readonly lastDay: Day } | null
}

export function makeUpFor(window: DateWindow, lostFrom: Day | null): MadeUp {
  if (lostFrom === null) return { window, history: null }
  const whole = { from: lostFrom, to: window.to }
  if (daysIn(whole) - daysIn(window) <= mostMore) return { window: whole, history: null }
  const lastDay = addDays(window.from, -1)
  const months = monthsBack(mostMonths, lastDay).filter(({ to }) => to >= lostFrom).length
  return { window, history: { months, firstDay: lostFrom, lastDay } }
}
