import { type Binds, ratesTable, type Side } from '../metrics/index.ts'
import { type PlaceColumn, placeColumns, type RoiScan } from './roi-scan.ts'

/**
 * Tickets of one side added up by their place. What a ticket itself knows of where its ad stands is for ads that were never listed.
 */
export function ticketSums(binds: Binds, scan: RoiScan, side: Side): string {
  const value = scan.facts.conversion ? 't.deal_value * coalesce(r.rate, 1)' : 't.deal_value'
  const revenue = `coalesce(sum(${value}) filter (where t.won_day is not null), 0)`
  const unrated = scan.unratedTo ? `count(*) filter (where ${isUnrated(binds, scan, scan.unratedTo)})` : '0'
  const ofLeads = (sales: string, revenue: string, unrated: string) =>
    placed(binds, scan, side, 'lead_day', ['count(*)', sales, revenue, unrated])
  if (scan.attributionDate === 'TOUCH') return ofLeads('count(t.won_day)', revenue, unrated)
  const place = placeColumns(scan.groupBy)
  const stands = place.includes('ad') ? 'max(ad_set) as ad_set, max(campaign) as campaign, ' : ''
  return `
    select ${place.join(', ')}, ${stands}sum(leads) as leads, sum(sales) as sales, sum(revenue) as revenue, sum(unrated) as unrated
    from (${ofLeads('0', '0', '0')} union all ${placed(binds, scan, side, 'won_day', ['0', 'count(*)', revenue, unrated])}) t
    group by ${place.join(', ')}`
}

/** Sums of the tickets of a side by their place. @param day which of their days is in its window */
function placed(
  binds: Binds,
  scan: RoiScan,
  side: Side,
  day: 'lead_day' | 'won_day',
  [leads, sales, revenue, unrated]: readonly [string, string, string, string],
): string {
  const columns: Record<PlaceColumn, () => string> = {
    account: () => 't.ad_account_id',
    ad: () => 't.meta_ad_id',
    is_ours: () => 't.ad_account_id is not null',
    day: () => (side.shift === 0 ? `t.${day}` : `t.${day} + ${binds.bind(side.shift, 'int')}`),
  }
  const place = placeColumns(scan.groupBy)
  // Ids are letters and digits: put in order by their bytes, whatever the language of the database.
  const stands = place.includes('ad')
    ? 'max(t.meta_ad_set_id collate "C") as ad_set, max(t.meta_campaign_id collate "C") as campaign, '
    : ''
  return `
    select ${place.map((each) => `${columns[each]()} as ${each}`).join(', ')}, ${stands}${leads} as leads, ${sales} as sales, ${revenue} as revenue,
      ${unrated} as unrated
    ${ticketsIn(binds, scan, side, day)} group by ${place.map((_, index) => index + 1).join(', ')}`
}

/** A deal in another currency than `to`, of which amounts can be something else only by a rate. */
const isForeign = (currency: string): string =>
  `t.won_day is not null and t.deal_value <> 0 and t.currency <> ${currency}`

/** A deal that no rate of its day brings into the currency `to`. */
const isUnrated = ({ bind }: Binds, { facts }: RoiScan, to: string): string =>
  `${isForeign(bind(to, 'text'))}${facts.conversion ? ' and r.rate is null' : ''}`

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

/** The day by which a sale counts. */
const dayOf = ({ attributionDate }: RoiScan): string => (attributionDate === 'TOUCH' ? 'lead_day' : 'won_day')

/**
 * Days on which tickets were won that count in a side, with the currencies of their deals other than `to`. Most organisations have none: an
 * index tells so, and no ticket is read then.
 * @returns the statement's rows are `currency`, `day`, and `is_shown`: whether they count in the window itself
 */
export function dealDays(binds: Binds, scan: RoiScan, sides: readonly Side[], to: string): string {
  const day = dayOf(scan)
  const currency = binds.bind(to, 'text')
  const organization = binds.bind(scan.facts.organizationId, 'uuid')
  const hasDeals = (beside: '<' | '>') => `exists (select from ticket d
    where d.organization_id = ${organization} and d.won_day is not null and d.currency ${beside} ${currency})`
  const parts = sides.map((side) => {
    const isShown = side.name === 'now'
    return `select t.currency, t.won_day as day, ${isShown} as is_shown ${ticketsIn(binds, scan, side, day)}
      and ${isForeign(currency)} and (${hasDeals('<')} or ${hasDeals('>')})`
  })
  return `select currency, day::text, bool_or(is_shown) as is_shown from (${parts.join(' union all ')}) d group by 1, 2`
}

/**
 * The deals that count in a side and have no rate, those of the window first, then the latest.
 * @returns the statement's rows are `id`, `value`, `currency`, `day`
 */
export function unratedDeals(binds: Binds, scan: RoiScan, sides: readonly Side[], to: string, most: number): string {
  const day = dayOf(scan)
  const parts = sides.map(
    (side) => `select t.id, t.deal_value, t.currency, t.won_day, ${side.name === 'now'} as is_shown
      ${ticketsIn(binds, scan, side, day)} and ${isUnrated(binds, scan, to)}`,
  )
  return `select id, trim_scale(deal_value)::text as value, currency, won_day::text as day
    from (${parts.join(' union all ')}) d group by id, deal_value, currency, won_day
    order by bool_or(is_shown) desc, won_day desc, id limit ${most}`
}
