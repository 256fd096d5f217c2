import type { EnrichmentStatus, Pause, TicketStatus } from '../ticket.entity.ts'
import type { Evidence } from '../touch.entity.ts'

/** The columns of a ticket that messages decide on. Moments are ISO text. */
export interface TicketRow {
  readonly id: string
  readonly contactId: string
  readonly numberId: string
  readonly stageId: string
  readonly status: TicketStatus
  readonly openedAt: string
  readonly lastMessageAt: string
  readonly closedAt: string | null
  readonly pauses: readonly Pause[]
  readonly leadAt: string
  readonly leadDay: string
  readonly wonDay: string | null
  readonly touchId: string | null
  readonly evidence: Evidence | null
  readonly ctwaClid: string | null
  readonly metaPlacement: string | null
  readonly metaSourceType: string | null
  readonly metaAdId: string | null
  readonly metaAdName: string | null
  readonly metaAdSetId: string | null
  readonly metaAdSetName: string | null
  readonly metaCampaignId: string | null
  readonly metaCampaignName: string | null
  readonly metaAccountId: string | null
  readonly adAccountId: string | null
  readonly enrichmentStatus: EnrichmentStatus
  readonly enrichmentError: string | null
  readonly enrichedAt: string | null
  readonly metaAdIdAtEnrichment: string | null
}

const types: Record<keyof TicketRow, string> = {
  id: 'uuid',
  contactId: 'uuid',
  numberId: 'uuid',
  stageId: 'uuid',
  status: 'text',
  openedAt: 'timestamptz',
  lastMessageAt: 'timestamptz',
  closedAt: 'timestamptz',
  pauses: 'jsonb',
  leadAt: 'timestamptz',
  leadDay: 'date',
  wonDay: 'date',
  touchId: 'uuid',
  evidence: 'text',
  ctwaClid: 'text',
  metaPlacement: 'text',
  metaSourceType: 'text',
  metaAdId: 'text',
  metaAdName: 'text',
  metaAdSetId: 'text',
  metaAdSetName: 'text',
  metaCampaignId: 'text',
  metaCampaignName: 'text',
  metaAccountId: 'text',
  adAccountId: 'uuid',
  enrichmentStatus: 'text',
  enrichmentError: 'text',
  enrichedAt: 'timestamptz',
  metaAdIdAtEnrichment: 'text',
}

const names = Object.keys(types) as (keyof TicketRow)[]
const columnOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const columns = names.map(columnOf)
const record = `jsonb_to_recordset($2::jsonb) as r(${names.map((name) => `"${name}" ${types[name]}`).join(', ')})`
const changing = names.filter((name) => name !== 'id' && name !== 'stageId')

/** Whole rows of `ticket t` as an object each, so that moments and days come as the text they are written as. */
export const readRow = `jsonb_build_object(${names.map((name) => `'${name}', ${asText(name)}`).join(', ')}) as row`

/** A moment as a number. */
export const milliseconds = (column: string): string => `(extract(epoch from ${column}) * 1000)::float8`

/** JSON would write a moment in the zone of the session. */
function asText(name: keyof TicketRow): string {
  const column = `t.${columnOf(name)}`
  return types[name] === 'timestamptz'
    ? `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
    : column
}

/** `$1` the organisation, `$2` rows as JSON. */
export const insertRows = `insert into ticket (organization_id, stage_at, ${columns.join(', ')})
  select $1, r."openedAt", ${names.map((name) => `r."${name}"`).join(', ')} from ${record}`

/** The stage and what people decided stay. */
export const updateRows = `update ticket t set ${changing.map((name) => `${columnOf(name)} = r."${name}"`).join(', ')}
  from ${record} where t.organization_id = $1 and t.id = r.id`

/** A row as one text, whatever order its names came in: two that say the same are equal. */
export const textOf = (row: TicketRow): string => JSON.stringify(names.map((name) => row[name]))
