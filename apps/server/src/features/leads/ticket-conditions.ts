import { isId } from '../../schema/is-id.ts'
import type { Binds } from '../metrics/index.ts'
import { searchNameOf } from './search-name.ts'
import type { TicketFilter } from './ticket-filter.graphql.ts'

/**
 * What a filter keeps, as conditions over `ticket t` joined with `and`. Ids that look like none of ours keep nothing: they never
 * reach a column that could not hold them.
 */
export function ticketConditions(binds: Binds, organizationId: string, filter: TicketFilter): string {
  const organization = binds.bind(organizationId, 'uuid')
  const parts = [`t.organization_id = ${organization}`]
  const among = (column: string, values: readonly string[] | null | undefined, type = 'text[]') => {
    if (values && values.length > 0) parts.push(`t.${column} = any(${binds.bind(values, type)})`)
  }
  const amongIds = (column: string, ids: readonly string[] | null | undefined) => {
    if (ids && ids.length > 0) parts.push(`t.${column} = any(${binds.bind(ids.filter(isId), 'uuid[]')})`)
  }
  amongIds('stage_id', filter.stageIds)
  among('status', filter.statuses)
  if (filter.evidence && filter.evidence.length > 0) parts.push(evidenceIn(filter.evidence, binds))
  amongIds('ad_account_id', filter.adAccountIds)
  if (filter.clientId != null)
    parts.push(`t.ad_account_id = any(array(select a.id from ad_account a
      where a.organization_id = ${organization} and a.client_id = any(${binds.bind([filter.clientId].filter(isId), 'uuid[]')})))`)
  among('meta_campaign_id', filter.metaCampaignIds)
  among('meta_ad_set_id', filter.metaAdSetIds)
  among('meta_ad_id', filter.metaAdIds)
  if (filter.unattributed != null) parts.push(`t.ad_account_id is ${filter.unattributed ? '' : 'not '}null`)
  if (filter.search?.trim()) parts.push(contactIn(filter.search, organization, binds))
  if (filter.leadFrom) parts.push(`t.lead_day >= ${binds.bind(filter.leadFrom, 'date')}`)
  if (filter.leadTo) parts.push(`t.lead_day <= ${binds.bind(filter.leadTo, 'date')}`)
  return parts.join(' and ')
}

function evidenceIn(evidence: readonly string[], binds: Binds): string {
  const named = `t.evidence = any(${binds.bind(evidence, 'text[]')})`
  return evidence.includes('UNKNOWN') ? `(${named} or t.evidence is null)` : named
}

function contactIn(search: string, organization: string, binds: Binds): string {
  const like = (text: string) => binds.bind(`%${text.replace(/[\\%_]/g, '\\$&')}%`, 'text')
  const digits = search.replace(/\D/g, '')
  const phone = digits.length > 0 && !/\p{L}/u.test(search) ? ` or c.phone like ${like(digits)}` : ''
  return `t.contact_id in (select c.id from contact c where c.organization_id = ${organization}
    and c.merged_into_id is null and (c.search_name like ${like(searchNameOf(search))}${phone}))`
}
