import { type Binds, ratesTable, type Side } from '../metrics/index.ts'
import { placeOf, type RoiScan } from './roi-scan.ts'

/**
 * Tickets of one side added up by their place. `is_ours` tells those of ads of our accounts from those of no ad that is known. What the
 * ticket itself knows of its ad set and campaign is for ads that were never listed.
 */
export function ticketSums(binds: Binds, scan: RoiScan, side: Side): string {
  const place = placeOf(scan.groupBy)
  const value = scan.facts.conversion ? 't.deal_value * coalesce(r.rate, 1)' : 't.deal_value'
  const revenue = `coalesce(sum(${value}) filter (where t.won_day is not null), 0)`
  const select = (day: string, leads: string, sales: string, revenue: string) => `
    select t.ad_account_id is not null as is_ours, ${place.account ? 't.ad_account_id' : 'null::uuid'} as account,
      ${place.ad ? 't.meta_ad_id, max(t.meta_ad_set_id), max(t.meta_campaign_id)' : 'null::text, null::text, null::text'},
      ${place.day ? dayOf(binds, day, side) : 'null::date'}, ${leads}, ${sales}, ${revenue}
    ${ticketsIn(binds, scan, side, day)} group by ${['1', place.account && '2', place.ad && '3', place.day && '6'].filter(Boolean).join(', ')}`
  if (scan.attributionDate === 'TOUCH') return select('lead_day', 'count(*)', 'count(t.won_day)', revenue)
  return `${select('lead_day', 'count(*)', '0', '0')} union all ${select('won_day', '0', 'count(*)', revenue)}`
}

/** Days of the compared window stand across from those of the window. */
const dayOf = ({ bind }: Binds, day: string, { shift }: Side): string =>
  shift === 0 ? `t.${day}` : `t.${day} + ${bind(shift, 'int')}`

/** The tickets with a lead or a sale in the window of a side. */
function ticketsIn({ bind }: Binds, scan: RoiScan, { window }: Side, day: string): string {
  const { organizationId, conversion, metaAdIds } = scan.facts
  const accounts = scan.accounts.map(({ id }) => id)
  const conditions = [
    `t.organization_id = ${bind(organizationId, 'uuid')}`,
    `t.${day} between ${bind(window.from, 'date')} and ${bind(window.to, 'date')}`,
    ...(scan.isNarrowed ? [`t.ad_account_id = any(${bind(accounts, 'uuid[]')})`] : []),
    ...(metaAdIds ? [`t.meta_ad_id = any(${bind(metaAdIds, 'text[]')})`] : []),
  ]
  const rates = conversion
    ? `left join ${ratesTable(bind, conversion)} on r.currency = t.currency and r.day = t.won_day`
    : ''
  return `from ticket t ${rates} where ${conditions.join(' and ')}`
}

/**
 * Days on which tickets were won that count in a side, with the currencies of their deals other than `to`.
 * @returns the statement's rows are `currency`, `day`, and `is_shown`: whether they count in the window itself
 */
export function dealDays(binds: Binds, scan: RoiScan, sides: readonly Side[], to: string): string {
  const day = scan.attributionDate === 'TOUCH' ? 'lead_day' : 'won_day'
  const parts = sides.map(
    (
      side,
    ) => `select t.currency, t.won_day as day, ${side.name === 'now'} as is_shown ${ticketsIn(binds, scan, side, day)}
      and t.won_day is not null and t.deal_value <> 0 and t.currency <> ${binds.bind(to, 'text')}`,
  )
  return `select currency, day::text, bool_or(is_shown) as is_shown from (${parts.join(' union all ')}) d group by 1, 2`
}
