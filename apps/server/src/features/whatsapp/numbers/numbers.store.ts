import type { EntityManager } from '@mikro-orm/postgresql'
import { isId } from '../../../schema/is-id.ts'
import { WhatsAppMessage } from '../whatsapp-message.entity.ts'
import { WhatsAppNumber } from '../whatsapp-number.entity.ts'

/** Those that are connected first, then by when they were added. */
export const listNumbers = (em: EntityManager): Promise<WhatsAppNumber[]> =>
  em.find(WhatsAppNumber, {}, { orderBy: { disconnectedAt: 'asc nulls first', id: 'asc' } })

export const findNumber = async (em: EntityManager, id: string): Promise<WhatsAppNumber | null> =>
  isId(id) ? em.findOne(WhatsAppNumber, { id }) : null

/** The newest messages of all numbers, by when they came in. */
export const listArrivals = (em: EntityManager, first: number): Promise<WhatsAppMessage[]> =>
  em.find(WhatsAppMessage, {}, { orderBy: { receivedAt: 'desc', wamid: 'desc' }, limit: first, populate: ['number'] })
