import type { EntityManager } from '@mikro-orm/postgresql'
import { Decimal } from 'decimal.js'
import { InvalidInput } from '../../../schema/problem.graphql.ts'
import { isCurrency, minorDigits } from '../../../values/money.ts'
import type { Work } from '../../../work/work.ts'
import { AdAccount } from '../../ad-accounts/index.ts'
import { leadConfigOf } from '../lead-config.ts'
import type { Ticket } from '../ticket.entity.ts'

/** What a deal comes to; both or neither are known. */
export interface Deal {
  /** Decimal text with two decimals. */
  readonly value: string | null
  readonly currency: string | null
}

export interface DealGiven {
  readonly dealValue?: string | null
  readonly currency?: string | null
}

const most = new Decimal('999999999999.99')
/** The column has so many. */
const mostDigits = 2

/** The deal of a ticket as it will be, or why it cannot be. */
export async function readDeal(
  em: EntityManager,
  { say }: Pick<Work, 'say'>,
  ticket: Ticket,
  given: DealGiven,
): Promise<Deal | InvalidInput> {
  const { currency: chosen } = given
  if (chosen != null && !isCurrency(chosen)) return InvalidInput.of('currency', say({ key: 'leads.currency' }))
  const value = given.dealValue === undefined ? (ticket.dealValue ?? null) : given.dealValue
  if (value === null) return { value: null, currency: null }
  const currency = chosen ?? ticket.currency ?? (await usualCurrency(em, ticket))
  const amount = new Decimal(value)
  const digits = Math.min(minorDigits(currency), mostDigits)
  if (amount.isNegative() || amount.gt(most) || amount.decimalPlaces() > digits)
    return InvalidInput.of(
      'dealValue',
      say({ key: 'leads.dealValue', params: { most: most.toFixed(), digits, currency } }),
    )
  return { value: amount.toFixed(mostDigits), currency }
}

async function usualCurrency(em: EntityManager, { adAccount }: Ticket): Promise<string> {
  const account = adAccount ? await em.findOne(AdAccount, { id: adAccount.id }) : null
  return account?.currency ?? (await leadConfigOf(em)).currency
}

/** Whether a ticket of this deal may be won. */
export const isWorth = ({ value, currency }: Deal): boolean =>
  value !== null && currency !== null && new Decimal(value).gt(0)

export const isSameDeal = (ticket: Ticket, { value, currency }: Deal): boolean =>
  (ticket.currency ?? null) === currency &&
  (ticket.dealValue == null || value === null
    ? (ticket.dealValue ?? null) === value
    : new Decimal(ticket.dealValue).eq(value))
