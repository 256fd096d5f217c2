import type { EntityManager } from '@mikro-orm/postgresql'
import { LeadConfig } from './lead-config.entity.ts'

/** The configuration as it is read. */
export type LeadSettings = Pick<LeadConfig, 'ticketExpirationDays' | 'currency'>

/** Days that a conversation may be silent. Longer than Meta keeps what a click was, nothing is gained. */
export const longestExpiration = 90
export const isExpiration = (days: number): boolean => Number.isInteger(days) && days >= 1 && days <= longestExpiration

const defaults: LeadSettings = { ticketExpirationDays: 7, currency: 'BRL' }

/** What the organisation of `em` has decided, or the defaults. */
export async function leadConfigOf(em: EntityManager): Promise<LeadSettings> {
  return (await em.findOne(LeadConfig, {})) ?? defaults
}
