import { type Binds, type Side, scanSql } from '../metrics/index.ts'
import { placeOf, type RoiScan } from './roi-scan.ts'
import { ticketSums } from './ticket-sums.ts'

/** The sums of facts and of tickets by their columns in SQL. */
export const facts = ['spend', 'impressions', 'link_clicks', 'meta_leads', 'meta_purchases'] as const
export const tickets = ['leads', 'sales', 'revenue'] as const
export const measures = [...facts, ...tickets]

export const accountsTable = ({ bind }: Binds, { accounts }: RoiScan): string => {
  const list = <T>(of: (account: RoiScan['accounts'][number]) => T, type: string) => bind(accounts.map(of), type)
  return `chosen as materialized (select * from unnest(${list(({ id }) => id, 'uuid[]')}, ${list(({ clientId }) => clientId, 'uuid[]')},
    ${list(({ isRead }) => isRead, 'bool[]')}, ${list(({ wasRead }) => wasRead, 'bool[]')}) as c(account, client, is_read_now, is_read_before))`
}

/** Facts and tickets of one side, added up by their place. */
export function placesTable(binds: Binds, scan: RoiScan, side: Side): string {
  const { from, where, amount } = scanSql(binds, scan.facts, side.window, side.isWhollyRead)
  const { account, ad, day } = placeOf(scan.groupBy)
  const shifted = () => (side.shift === 0 ? 'f.day' : `f.day + ${binds.bind(side.shift, 'int')}`)
  const by = [account && '2', ad && '3', day && '6'].filter(Boolean).join(', ')
  const columns = 'is_ours, account, ad, ad_set, campaign, day'
  return `places_${side.name} as materialized (
    select is_ours, account, ad, max(ad_set) as ad_set, max(campaign) as campaign, day,
      ${measures.map((each) => `sum(${each}) as ${each}`).join(', ')}
    from (
      select s.*, null::bigint as leads, null::bigint as sales, null::numeric as revenue from (
        select true, ${account ? 'f.ad_account_id' : 'null::uuid'}, ${ad ? 'f.meta_ad_id' : 'null::text'}, null::text, null::text,
          ${day ? shifted() : 'null::date'}, sum(${amount('spend')}), sum(f.impressions), sum(f.link_clicks), sum(f.leads), sum(f.purchases)
        from ${from} where ${where} group by ${by}) as s(${columns}, ${facts.join(', ')})
      union all
      select ${columns}, null, null, null, null, null, leads, sales, revenue
      from (${ticketSums(binds, scan, side)}) as t(${columns}, ${tickets.join(', ')})
    ) both_sides group by is_ours, account, ad, day)`
}
