import { isId } from '../../schema/is-id.ts'
import type { Binds } from '../metrics/index.ts'
import { type ContactSearch, foundBy, type KnownFilter } from './known-filter.ts'

/**
 * What a filter keeps, as conditions over `ticket t` joined with `and`. Ids that look like none of ours keep nothing: they never
 * reach a column that could not hold them.
 */
export function ticketConditions(binds: Binds, organizationId: string, filter: KnownFilter): string {
  const organization = binds.bind(organizationId, 'uuid')
  const parts = [`t.organization_id = ${organization}`]
  const among = (column: string, values: readonly string[] | null | undefined) => {
    if (values && values.length > 0) parts.push(`t.${column} = any(${binds.bind(values, 'text[]')})`)
  }
  const amongIds = (column: string, ids: readonly string[] | null | undefined) => {
    if (ids && ids.length > 0) parts.push(`t.${column} = any(${binds.bind(ids.filter(isId), 'uuid[]')})`)
  }
  amongIds('stage_id', filter.stageIds)
  among('status', filter.statuses)
  if (filter.evidence && filter.evidence.length > 0) parts.push(evidenceIn(filter.evidence, binds))
  amongIds('ad_account_id', filter.adAccountIds)
  if (filter.clientAccounts) parts.push(`t.ad_account_id = any(${binds.bind(filter.clientAccounts, 'uuid[]')})`)
  among('meta_campaign_id', filter.metaCampaignIds)
  among('meta_ad_set_id', filter.metaAdSetIds)
  among('meta_ad_id', filter.metaAdIds)
  if (filter.unattributed != null) parts.push(`t.ad_account_id is ${filter.unattributed ? '' : 'not '}null`)
  if (filter.search) parts.push(contactIn(filter.search, organization, binds))
  if (filter.leadFrom) parts.push(`t.lead_day >= ${binds.bind(filter.leadFrom, 'date')}`)
  if (filter.leadTo) parts.push(`t.lead_day <= ${binds.bind(filter.leadTo, 'date')}`)
  return parts.join(' and ')
}

function evidenceIn(evidence: readonly string[], binds: Binds): string {
  const named = `t.evidence = any(${binds.bind(evidence, 'text[]')})`
  return evidence.includes('UNKNOWN') ? `(${named} or t.evidence is null)` : named
}

function contactIn({ contactIds, name, phone }: ContactSearch, organization: string, binds: Binds): string {
  if (contactIds) return `t.contact_id = any(${binds.bind(contactIds, 'uuid[]')})`
  return `exists (select from contact c where c.organization_id = ${organization} and c.id = t.contact_id
    and ${foundBy(binds.bind(name, 'text'), binds.bind(phone, 'text'))} offset 0)`
}
