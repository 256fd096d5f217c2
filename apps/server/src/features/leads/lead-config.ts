import type { EntityManager } from '@mikro-orm/postgresql'
import { LeadConfig } from './lead-config.entity.ts'

/** The configuration as it is read. */
export type LeadSettings = Pick<LeadConfig, 'ticketExpirationDays' | 'currency'>

const defaults: LeadSettings = { ticketExpirationDays: 7, currency: 'BRL' }

/** What the organisation of `em` has decided, or the defaults. */
export async function leadConfigOf(em: EntityManager): Promise<LeadSettings> {
  return (await em.findOne(LeadConfig, {})) ?? defaults
}
