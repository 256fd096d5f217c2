import type { QueueTransaction } from '@mci/queue'
import type { Draft } from './draft.ts'
import { insertRows, type TicketRow, textOf, updateRows } from './ticket-row.ts'
import { toRow } from './to-draft.ts'

/** A ticket that turned out to be a part of another. */
export interface Absorbed {
  readonly part: Draft
  readonly into: Draft
}

const moves = ['touch', 'ticket_event'].map(
  (table) => `update ${table} x set ticket_id = m.into_id from unnest($2::uuid[], $3::uuid[]) as m(part_id, into_id)
    where x.organization_id = $1 and x.ticket_id = m.part_id`,
)
const remove = 'delete from ticket where organization_id = $1 and id = any($2::uuid[])'

/**
 * Writes the tickets that are other than they were. A person has one open ticket at every moment: what closes is written before what
 * opens, and what became a part of another is gone by then.
 * @returns the ids of those that were written or are gone
 */
export async function saveTickets(
  tx: QueueTransaction,
  organizationId: string,
  drafts: readonly Draft[],
  absorbed: readonly Absorbed[],
  zoneOf: (numberId: string) => string,
): Promise<string[]> {
  const changed = drafts.flatMap((draft) => {
    const row = toRow(draft, zoneOf)
    return textOf(row) === draft.stored ? [] : [{ row, isNew: draft.stored === null }]
  })
  const write = async (sql: string, rows: readonly { row: TicketRow }[]) => {
    if (rows.length > 0) await tx.executeSql(sql, [organizationId, JSON.stringify(rows.map(({ row }) => row))])
  }
  const there = changed.filter(({ isNew }) => !isNew)
  await write(
    updateRows,
    there.filter(({ row }) => row.status !== 'OPEN'),
  )
  const gone = await removeParts(tx, organizationId, absorbed)
  await write(
    updateRows,
    there.filter(({ row }) => row.status === 'OPEN'),
  )
  await write(
    insertRows,
    changed.filter(({ isNew }) => isNew),
  )
  return [...changed.map(({ row }) => row.id), ...gone]
}

/** What hangs on a part goes over to the ticket that it is a part of. */
async function removeParts(
  tx: QueueTransaction,
  organizationId: string,
  absorbed: readonly Absorbed[],
): Promise<string[]> {
  const stored = absorbed.filter(({ part }) => part.stored !== null)
  if (stored.length === 0) return []
  const parts = stored.map(({ part }) => part.id)
  for (const sql of moves) await tx.executeSql(sql, [organizationId, parts, stored.map(({ into }) => into.id)])
  await tx.executeSql(remove, [organizationId, parts])
  return parts
}
