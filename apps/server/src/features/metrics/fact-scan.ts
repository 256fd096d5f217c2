import type { DateWindow } from '../../values/date-window.ts'
import type { Day } from '../../values/day.ts'
import type { Binds } from './binds.ts'
import type { ChosenAccount } from './chosen-accounts.ts'

/** Rates by currency and day, as three lists of one length, so that a year of them is one join. */
export interface Conversion {
  readonly to: string
  readonly currencies: readonly string[]
  readonly days: readonly Day[]
  readonly rates: readonly string[]
}

/** Which facts are summed. */
export interface FactScan {
  readonly organizationId: string
  readonly accounts: readonly ChosenAccount[]
  /** All ads of the accounts when null. */
  readonly metaAdIds: readonly string[] | null
  /** Null where every amount already is in the currency it is shown in. */
  readonly conversion: Conversion | null
}

/** The SQL of a scan: the facts are `f`; `account` in `c` where the accounts' own columns are needed. */
export interface ScanSql {
  readonly from: string
  readonly where: string
  /** What amounts are in; bound when it is asked for, since a statement may not bind what it does not use. */
  currency(): string
  amount(column: string): string
}

/**
 * The facts of one window. Accounts, days and ads are bound as they are, never looked up in the statement: the planner sees which
 * months it needs and reads them by the table's key.
 * @param isWhollyRead false leaves out the facts of days that were not read to their end: part of a day is no total
 */
export function scanSql({ bind }: Binds, scan: FactScan, window: DateWindow, isWhollyRead: boolean): ScanSql {
  const { accounts, conversion, metaAdIds, organizationId } = scan
  const ids = bind(
    accounts.map(({ id }) => id),
    'uuid[]',
  )
  const [first, ...others] = new Set(accounts.map(({ currency }) => currency))
  const isJoined = conversion !== null || others.length > 0
  const joined = isJoined
    ? ` join unnest(${ids}, ${bind(
        accounts.map(({ currency }) => currency),
        'text[]',
      )}) as c(account, currency) on c.account = f.ad_account_id`
    : ''
  const organization = bind(organizationId, 'uuid')
  const [from, to] = [bind(window.from, 'date'), bind(window.to, 'date')]
  // `is true` keeps it a set that is looked into: made a join, a table whose statistics lag behind is read once for every fact.
  const read = () => `((f.ad_account_id, f.day) in (select d.ad_account_id, d.day from account_day d
    where d.organization_id = ${organization} and d.ad_account_id = any(${ids}) and d.day between ${from} and ${to})) is true`
  const conditions = [
    `f.organization_id = ${organization}`,
    `f.ad_account_id = any(${ids})`,
    `f.day between ${from} and ${to}`,
    ...(metaAdIds ? [`f.meta_ad_id = any(${bind(metaAdIds, 'text[]')})`] : []),
    ...(isWhollyRead ? [] : [read()]),
  ]
  return {
    from: `insight_day f${joined}${conversion ? ratesJoin(bind, conversion) : ''}`,
    where: conditions.join(' and '),
    currency: () => (conversion || !isJoined ? bind(conversion?.to ?? first ?? '', 'text') : 'c.currency'),
    // No rate is needed, nor there, for the currency itself and for days without amounts.
    amount: (column) => (conversion ? `f.${column} * coalesce(r.rate, 1)` : `f.${column}`),
  }
}

const ratesJoin = (bind: Binds['bind'], conversion: Conversion): string =>
  ` left join ${ratesTable(bind, conversion)} on r.currency = c.currency and r.day = f.day`

/** The rates as a table `r` to join. */
export const ratesTable = (bind: Binds['bind'], { currencies, days, rates }: Conversion): string =>
  `unnest(${bind(currencies, 'text[]')}, ${bind(days, 'date[]')}, ${bind(rates, 'numeric[]')}) as r(currency, day, rate)`

/** What is summed of every fact; the impressions of films are told apart by whoever groups. */
export const factSums = ({ amount }: ScanSql): string => `count(*) as facts, sum(${amount('spend')}) as spend,
  sum(f.impressions) as impressions, sum(f.clicks) as clicks, sum(f.link_clicks) as link_clicks, sum(f.leads) as leads,
  sum(f.purchases) as purchases, sum(${amount('purchase_value')}) as purchase_value, sum(f.installs) as installs,
  sum(f.video_plays_3s) as plays, sum(f.thruplays) as thruplays`
