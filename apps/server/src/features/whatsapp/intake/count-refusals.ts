import type { Inbox } from '../../../work/inbox.ts'

const everyMs = 1_000

const add = `insert into whatsapp_inbox.refusal as r (hour, reason, count)
  select date_trunc('hour', $1::timestamptz, 'UTC'), t.* from unnest($2::text[], $3::int[]) as t(reason, count)
  on conflict (hour, reason) do update set count = r.count + excluded.count`

/**
 * Counts what is refused, by reason. It is written once a second however much comes: whoever sends us nonsense must not make the
 * database work. A count that cannot be written is added to the next.
 */
export function countRefusals({ rows, clock, log }: Inbox) {
  const counts = new Map<string, number>()
  let timer: NodeJS.Timeout | undefined

  async function write(): Promise<void> {
    timer = undefined
    const written = [...counts].sort(([one], [other]) => (one < other ? -1 : 1))
    if (written.length === 0) return
    counts.clear()
    try {
      await rows(add, [clock(), written.map(([reason]) => reason), written.map(([, count]) => count)])
    } catch (error) {
      log.warn({ err: error, action: 'webhook' }, 'refused deliveries could not be counted')
      for (const [reason, count] of written) counts.set(reason, (counts.get(reason) ?? 0) + count)
    }
  }

  return {
    count(reason: string): void {
      counts.set(reason, (counts.get(reason) ?? 0) + 1)
      timer ??= setTimeout(write, everyMs).unref()
    },
    async close(): Promise<void> {
      clearTimeout(timer)
      await write()
    },
  }
}
