import type { QueueTransaction } from '@mci/queue'
import type { WhatsAppMessageArrived } from '../../whatsapp/index.ts'
import { aliasOf, type Person } from './person.ts'
import { milliseconds, readRow } from './ticket-row.ts'
import { toDraft } from './to-draft.ts'

const people = `select id, bsuid, phone, name, search_name as "searchName", ${milliseconds('created_at')} as "createdAt" from contact
  where organization_id = $1 and waba_id = $2 and merged_into_id is null and (bsuid = any($3::text[]) or phone = any($4::text[]))
  order by id for update`

const tickets = `select ${readRow}, t.version > 1 as "isHandled", ${milliseconds('t.won_at')} as "wonAt", a.timezone as "accountZone" from ticket t
  left join ad_account a on a.organization_id = t.organization_id and a.id = t.ad_account_id
  where t.organization_id = $1 and t.contact_id = any($2::uuid[]) order by t.id for update of t`

/** Those whom messages name, with all of their tickets; nobody else changes them until the transaction ends. */
export async function loadPeople(
  tx: QueueTransaction,
  organizationId: string,
  wabaId: string,
  messages: readonly WhatsAppMessageArrived[],
): Promise<Person[]> {
  const given = (ids: (string | null)[]) => [...new Set(ids.filter((id) => id !== null))]
  const found = await tx.executeSql(people, [
    organizationId,
    wabaId,
    given(messages.map(({ bsuid }) => bsuid)),
    given(messages.map(({ phone }) => phone)),
  ])
  const known = new Map(found.rows.map((row) => [row.id as string, toPerson(row)]))
  if (known.size === 0) return []
  const { rows } = await tx.executeSql(tickets, [organizationId, [...known.keys()]])
  for (const row of rows) {
    const person = known.get(row.row.contactId)
    person?.conversations.push(toDraft(row, person))
  }
  return [...known.values()]
}

// biome-ignore lint/suspicious/noExplicitAny: a row of the statement above
const toPerson = (row: any): Person => ({
  ...row,
  mergedInto: null,
  conversations: [],
  stored: aliasOf(row),
})
