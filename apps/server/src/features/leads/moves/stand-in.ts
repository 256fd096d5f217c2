import type { EntityManager } from '@mikro-orm/postgresql'
import { dayAt } from '../../../values/day.ts'
import { AdAccount } from '../../ad-accounts/index.ts'
import { WhatsAppNumber } from '../../whatsapp/index.ts'
import { isFinal, type Stage } from '../stage.entity.ts'
import type { Ticket } from '../ticket.entity.ts'

/** What standing in a stage from a moment on means for a ticket. */
export async function standIn(em: EntityManager, ticket: Ticket, stage: Stage, at: Date): Promise<void> {
  ticket.stage = stage
  ticket.stageAt = at
  ticket.status = isFinal(stage.kind) ? 'CLOSED' : 'OPEN'
  ticket.closedAt = isFinal(stage.kind) ? at : null
  if (stage.kind === 'QUALIFIED' || stage.kind === 'WON') ticket.qualifiedAt ??= at
  const isWon = stage.kind === 'WON'
  ticket.wonAt = isWon ? (ticket.wonAt ?? at) : null
  ticket.wonDay = ticket.wonAt ? dayAt(ticket.wonAt, await zoneOf(em, ticket)) : null
}

/** The zone of the ad's account, or of the number where none is known. */
async function zoneOf(em: EntityManager, { adAccount, number }: Ticket): Promise<string> {
  const account = adAccount ? await em.findOne(AdAccount, { id: adAccount.id }) : null
  return account?.timezone ?? (await em.findOneOrFail(WhatsAppNumber, { id: number.id })).timezone
}
