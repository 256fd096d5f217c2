import { type Binds, type Side, scanSql } from '../metrics/index.ts'
import { type PlaceColumn, placeColumns, type RoiScan } from './roi-scan.ts'
import { ticketSums } from './ticket-sums.ts'

/** The sums of facts and of tickets by their columns in SQL. */
export const facts = ['spend', 'impressions', 'link_clicks', 'meta_leads', 'meta_purchases'] as const
export const tickets = ['leads', 'sales', 'revenue'] as const
export const measures = [...facts, ...tickets]
/** How many of the deals have no rate. Where there is any, what the others come to is not the revenue. */
export const unrated = 'unrated'
export const wholeRevenue = (together: string): string =>
  `case when coalesce(sum(${unrated}), 0) = 0 then ${together} end`

export const accountsTable = ({ bind }: Binds, { accounts }: RoiScan): string => {
  const list = <T>(of: (account: RoiScan['accounts'][number]) => T, type: string) => bind(accounts.map(of), type)
  return `chosen as materialized (select * from unnest(${list(({ id }) => id, 'uuid[]')}, ${list(({ clientId }) => clientId, 'uuid[]')},
    ${list(({ isRead }) => isRead, 'bool[]')}, ${list(({ wasRead }) => wasRead, 'bool[]')}) as c(account, client, is_read_now, is_read_before))`
}

/**
 * Facts and tickets of one side by their place: added up apart, so that each is read as fast as it can be, and met by a full join, which has
 * no slow way to be done where statistics lag behind. A place of no account is that of tickets of no ad of ours.
 */
export function placesTables(binds: Binds, scan: RoiScan, side: Side): string[] {
  const { name } = side
  const place = placeColumns(scan.groupBy)
  return [
    `spent_${name} as materialized (${factSums(binds, scan, side)})`,
    `won_${name} as materialized (${ticketSums(binds, scan, side)})`,
    `places_${name} as materialized (
      select ${place.join(', ')}, ${place.includes('ad') ? 'w.ad_set, w.campaign, ' : ''}${measures.join(', ')}, ${unrated}
      from spent_${name} s full join won_${name} w using (${place.join(', ')}))`,
  ]
}

function factSums(binds: Binds, { groupBy, facts: scan }: RoiScan, side: Side): string {
  const { from, where, amount } = scanSql(binds, scan, side.window, side.isWhollyRead)
  const columns: Record<PlaceColumn, () => string> = {
    account: () => 'f.ad_account_id',
    ad: () => 'f.meta_ad_id',
    is_ours: () => 'true',
    day: () => (side.shift === 0 ? 'f.day' : `f.day + ${binds.bind(side.shift, 'int')}`),
  }
  const place = placeColumns(groupBy)
  return `
    select ${place.map((each) => `${columns[each]()} as ${each}`).join(', ')}, sum(${amount('spend')}) as spend, sum(f.impressions) as impressions,
      sum(f.link_clicks) as link_clicks, sum(f.leads) as meta_leads, sum(f.purchases) as meta_purchases
    from ${from} where ${where} group by ${place.map((_, index) => index + 1).join(', ')}`
}
