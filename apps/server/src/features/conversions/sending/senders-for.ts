import type { Work } from '../../../work/work.ts'
import { connectionsOf } from '../../ad-accounts/index.ts'
import { Connection, isUsable } from '../../connections/index.ts'
import type { Batch } from './batch.ts'

/** The profiles that may send a batch: those that reach its ad accounts first, then all others, whose WhatsApp account it may be. */
export async function sendersFor(work: Work, { claimed }: Pick<Batch, 'claimed'>): Promise<Connection[]> {
  const fresh = work.afresh()
  const accounts = new Set(claimed.flatMap(({ event }) => event.ticket.adAccount?.id ?? []))
  const reaching = await Promise.all([...accounts].map((id) => connectionsOf(fresh, id)))
  const all = await fresh.em.find(Connection, {}, { orderBy: { connectedAt: 'asc', id: 'asc' } })
  return [...new Set([...reaching.flat(), ...all])].filter((each) => isUsable(each, work.clock()))
}
