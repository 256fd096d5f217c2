import { batched } from '../../../work/batched.ts'
import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'

const count = `select n.id, count(m.wamid)::int as count
  from whatsapp_number n
  left join whatsapp_message m on m.organization_id = n.organization_id and m.number_id = n.id and not m.is_test
    and m.received_at >= date_trunc('day', $3::timestamptz at time zone n.timezone) at time zone n.timezone
  where n.organization_id = $1 and n.id = any($2::uuid[])
  group by n.id`

/** How many messages of customers came in since midnight in the number's zone. */
export async function messagesToday(work: Work, numberId: string): Promise<number> {
  const found = await batched(work, 'whatsapp.messages-today', numberId, (ids) =>
    work.em.fork().transactional(async (tx) => {
      const binds = [work.actor.organizationId, ids, work.clock()]
      const { rows } = await transactionOf(tx).executeSql(count, binds)
      return new Map(rows.map((row) => [row.id as string, row.count as number]))
    }),
  )
  return found ?? 0
}
