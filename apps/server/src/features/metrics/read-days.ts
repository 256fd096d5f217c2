import type { EntityManager } from '@mikro-orm/postgresql'
import type { DateWindow } from '../../values/date-window.ts'
import type { Day } from '../../values/day.ts'
import { transactionOf } from '../../work/transaction.ts'
import { readEarly, spendReadEarly } from '../insights/index.ts'
import type { ChosenAccount } from './chosen-accounts.ts'

export interface AccountDays {
  readonly days: number
  readonly on: ReadonlySet<Day>
  /** Those of them whose last reading came before they were over: a part of each is missing. */
  readonly cut: ReadonlySet<Day>
  readonly lastReadAt: Date
}

/** Which days of a window were read to their end, delivery or not. */
export interface ReadDays {
  /** How many days of each account, and which, and when the last of these readings was; accounts without any are not in it. */
  readonly ofAccount: ReadonlyMap<string, AccountDays>
  /** The currencies of the accounts that were read, by day. */
  readonly currenciesOn: ReadonlyMap<Day, ReadonlySet<string>>
  /** The days that were last read, of any account, before they had settled, in order; and those whose spend had not. */
  readonly settling: readonly Day[]
  readonly spendSettling: readonly Day[]
}

const sql = `
  select w.side, d.ad_account_id as account, c.currency, d.day::text as day, count(*)::int as days,
    array_agg(d.day::text) as days_read,
    array_agg(d.day::text) filter (where (d.read_at at time zone c.zone)::date <= d.day) as days_cut, max(d.read_at) as read_at,
    bool_or(${readEarly('d', 'c.zone')}) as is_settling, bool_or(${spendReadEarly('d', 'c.zone')}) as is_spend_settling
  from account_day d
  join unnest($2::uuid[], $3::text[], $9::text[]) as c(account, currency, zone) on c.account = d.ad_account_id
  join unnest($4::text[], $5::date[], $6::date[]) as w(side, first, last) on d.day between w.first and w.last
  where d.organization_id = $1 and d.ad_account_id = any($2::uuid[]) and d.day between $7::date and $8::date
  group by grouping sets ((w.side, d.ad_account_id), (w.side, c.currency, d.day))`

/** Of every window that is given, in one statement. */
export async function readDays(
  em: EntityManager,
  organizationId: string,
  accounts: readonly ChosenAccount[],
  windows: readonly DateWindow[],
): Promise<ReadDays[]> {
  const { rows } = await transactionOf(em).executeSql(sql, [
    organizationId,
    accounts.map(({ id }) => id),
    accounts.map(({ currency }) => currency),
    windows.map((_, index) => String(index)),
    windows.map(({ from }) => from),
    windows.map(({ to }) => to),
    windows.map(({ from }) => from).sort()[0],
    windows
      .map(({ to }) => to)
      .sort()
      .at(-1),
    accounts.map(({ timezone }) => timezone),
  ])
  return windows.map((_, index) => toReadDays(rows.filter(({ side }) => side === String(index))))
}

// biome-ignore lint/suspicious/noExplicitAny: rows of the statement above
function toReadDays(rows: readonly any[]): ReadDays {
  const currenciesOn = new Map<Day, Set<string>>()
  for (const { day, currency } of rows)
    if (day !== null) currenciesOn.set(day, (currenciesOn.get(day) ?? new Set()).add(currency))
  const accounts = rows.filter(({ account }) => account !== null)
  const daysThat = (is: 'is_settling' | 'is_spend_settling') =>
    [...new Set<Day>(rows.flatMap((row) => (row.day !== null && row[is] ? [row.day] : [])))].sort()
  return {
    ofAccount: new Map(
      accounts.map((row) => [
        row.account,
        {
          days: row.days,
          on: new Set(row.days_read),
          cut: new Set(row.days_cut ?? []),
          lastReadAt: new Date(row.read_at),
        },
      ]),
    ),
    currenciesOn,
    settling: daysThat('is_settling'),
    spendSettling: daysThat('is_spend_settling'),
  }
}
