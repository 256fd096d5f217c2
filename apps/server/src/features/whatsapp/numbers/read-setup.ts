import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'
import { callbackPath } from '../callback-path.ts'
import { type ParkedDeliveries, WhatsAppSetup } from '../whatsapp.graphql.ts'

// A test of ours comes the same way and says nothing of Meta: it is no number's last message.
const seen = `select
    (select at from whatsapp_inbox.handshake) as handshake,
    (select max(last_message_at) from whatsapp_number where organization_id = $1) as delivery,
    r.*
  from (
    select coalesce(sum(count) filter (where reason = 'SIGNATURE'), 0)::int as "refusedToday",
      coalesce(sum(count) filter (where reason <> 'SIGNATURE'), 0)::int as "refusedOtherwiseToday"
    from whatsapp_inbox.refusal where hour > $2::timestamptz - interval '24 hours') r`

// What nobody could read names no number and no account: it is nobody's, and told to whoever runs the installation.
const parked = `select parked_because as reason, parked_number as "phoneNumberId", count(*)::int as count
  from whatsapp_inbox.delivery d
  where parked_because is not null
    and not exists (select from whatsapp_inbox.claim c where c.phone_number_id = d.parked_number and c.organization_id <> $1)
    and (parked_number in (select phone_number_id from whatsapp_number where organization_id = $1)
      or parked_waba in (select waba_id from whatsapp_number where organization_id = $1)
      or ($2 and parked_number is null and parked_waba is null))
  group by 1, 2 order by 1, 2`

/**
 * How Meta is told where to deliver, and whether it does. There is one address for all organisations: its word, and what is counted
 * of all of them together, are for whoever runs the installation.
 */
export async function readSetup(
  { em, actor, clock, settings }: Work,
  runsInstallation: boolean,
): Promise<WhatsAppSetup> {
  const { whatsapp, publicUrl } = settings
  const { organizationId } = actor
  return em.fork().transactional(async (tx) => {
    const { executeSql } = transactionOf(tx)
    const [about] = (await executeSql(seen, [organizationId, clock()])).rows
    const { rows } = await executeSql(parked, [organizationId, runsInstallation])
    return Object.assign(new WhatsAppSetup(), {
      callbackUrl: publicUrl + callbackPath,
      isYoursToSetUp: runsInstallation,
      verifyToken: runsInstallation ? (whatsapp.verifyToken?.reveal() ?? null) : null,
      isVerified: about.handshake !== null || about.delivery !== null,
      lastDeliveryAt: about.delivery && new Date(about.delivery),
      refusedToday: runsInstallation ? about.refusedToday : null,
      refusedOtherwiseToday: runsInstallation ? about.refusedOtherwiseToday : null,
      parked: rows as ParkedDeliveries[],
    })
  })
}
