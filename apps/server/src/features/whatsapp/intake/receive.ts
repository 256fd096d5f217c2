import type { DeliveredMessage, DeliveredStatus } from '@mci/meta-api'
import type { EntityManager } from '@mikro-orm/postgresql'
import { announce } from '../../../work/fact.ts'
import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'
import { messagesArrived } from '../whatsapp.facts.ts'
import { WhatsAppNumber } from '../whatsapp-number.entity.ts'
import { isWritten } from './item-fault.ts'
import { messageOf } from './message-of.ts'
import { isTestId, rememberMessages } from './remember-messages.ts'
import { rememberStatuses } from './remember-statuses.ts'
import type { Arrival, ArrivalOf } from './sort-out.ts'

// One batch of an organisation at a time: who hears of messages may count on that.
const lock = `select pg_advisory_xact_lock(hashtextextended('arrivals ' || $1, 0))`

/** Remembers what arrived for an organisation and announces what nobody had seen before, in one transaction. */
export function receive(work: Work, arrivals: readonly Arrival[]): Promise<void> {
  return work.em.transactional(async (em) => {
    const tx = transactionOf(em)
    const { organizationId } = work.actor
    await tx.executeSql(lock, [organizationId])
    const fresh = await rememberMessages(tx, organizationId, onlyOf(arrivals, 'message'))
    await rememberStatuses(tx, organizationId, onlyOf(arrivals, 'status'))
    await tell(em, work, fresh)
  })
}

const onlyOf = <K extends 'message' | 'status'>(arrivals: readonly Arrival[], kind: K) =>
  arrivals.filter(({ item }) => item.kind === kind) as ArrivalOf<
    K extends 'message' ? DeliveredMessage : DeliveredStatus
  >[]

async function tell(em: EntityManager, work: Work, fresh: readonly ArrivalOf<DeliveredMessage>[]): Promise<void> {
  const telling = fresh.filter(({ item }) => isWritten(item) && !isTestId(item.wamid))
  if (telling.length === 0) return
  const ids = [...new Set(telling.map(({ numberId }) => numberId))].sort()
  for (const { id: numberId, wabaId, timezone } of await em.find(WhatsAppNumber, { id: { $in: ids } })) {
    const messages = telling.filter((each) => each.numberId === numberId).map(messageOf)
    messages.sort((a, b) => a.sentAt.getTime() - b.sentAt.getTime() || (a.wamid < b.wamid ? -1 : 1))
    await announce(em, work, messagesArrived, { numberId, wabaId, timezone, messages })
  }
}
