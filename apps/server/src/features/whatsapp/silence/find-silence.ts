import type { QueueTransaction } from '@mci/queue'

/** How long nothing must have come, in hours. */
const silentHours = 24
/** As many messages in each of the last days before make a habit. */
const usualMessages = 20
const usualDays = 3

export interface NumberHearing {
  readonly id: string
  readonly displayPhoneNumber: string
  readonly timezone: string
  /** Something came for it lately, whatever it was; or it is disconnected, and nothing is to come. */
  readonly isHeard: boolean
  /** It used to get messages every day, also on such a day a week ago. */
  readonly isUsual: boolean
  /** When the last of it came. */
  readonly since: Date
}

const day = "interval '24 hours'"
const messages =
  'whatsapp_message m where m.organization_id = n.organization_id and m.number_id = n.id and not m.is_test'
const statuses = 'whatsapp_status s where s.organization_id = n.organization_id and s.number_id = n.id'
const quiet = `$2::timestamptz - interval '${silentHours} hours'`

// The days are counted back from the last message: they stay the same however long the silence lasts.
const dayBefore = `m.received_at > n.last_message_at - (d + 1) * ${day} and m.received_at <= n.last_message_at - d * ${day}`
const habit = `(select min(c) from generate_series(0, ${usualDays - 1}) d, lateral (select count(*) as c from ${messages} and ${dayBefore}) counted)
  >= ${usualMessages}`
// Who gets nothing on Sundays is not silent on one.
const weekAgo = `(exists (select from ${messages} and m.received_at between ${quiet} - interval '7 days' and $2::timestamptz - interval '7 days')
  or not exists (select from ${messages} and m.received_at < ${quiet} - interval '7 days'))`

const hearing = `select id, "displayPhoneNumber", timezone, "isHeard",
    case when "isHeard" then false else ${habit} and ${weekAgo} end as "isUsual",
    greatest(last_message_at, case when not "isHeard" then (select max(s.at) from ${statuses}) end) as since
  from (
    select *, display_phone_number as "displayPhoneNumber",
      disconnected_at is not null or last_message_at > ${quiet}
      or exists (select from whatsapp_inbox.delivery p where p.parked_number = a.phone_number_id and p.received_at > ${quiet})
      or exists (select from whatsapp_status s where s.organization_id = a.organization_id and s.number_id = a.id and s.at > ${quiet})
      as "isHeard"
    from whatsapp_number a where organization_id = $1 and last_message_at is not null) n
  order by id`

const waiting = `select from whatsapp_inbox.delivery where parked_because is null and received_at < $1::timestamptz - interval '1 hour' limit 1`

/**
 * How the organisation's numbers are doing that ever got a message.
 * @returns none while deliveries wait to be read: then it is not Meta that is silent
 */
export async function findSilence(tx: QueueTransaction, organizationId: string, now: Date): Promise<NumberHearing[]> {
  if ((await tx.executeSql(waiting, [now])).rows.length > 0) return []
  const { rows } = await tx.executeSql(hearing, [organizationId, now])
  return (rows as NumberHearing[]).map((row) => ({ ...row, since: new Date(row.since) }))
}
