import type { Day } from '../../../values/day.ts'
import type { Money } from '../../../values/money.ts'
import { isSpendSettling } from '../coverage.ts'

export type ReconciliationState = 'RECONCILED' | 'SETTLING' | 'DRIFTED' | 'UNREAD'

/** A read day: what its ads spent, what Meta says of the account, and how far apart they are, as exact decimal text. */
export interface ReadDay {
  readonly day: Day
  readonly adsSpend: string
  readonly accountSpend: string
  /** The account's total less that of the ads; `0` when they are one. */
  readonly difference: string
  readonly ads: number
  readonly readAt: Date
  /** The day it was read on, in the account's time zone. */
  readonly readOn: Day
  readonly isKnown: boolean
}

/** A day of an account as people see it. */
export interface JudgedDay {
  readonly day: Day
  readonly state: ReconciliationState
  readonly adsSpend: Money | null
  readonly accountSpend: Money | null
  readonly difference: Money | null
  readonly ads: number | null
  readonly readAt: Date | null
  readonly isKnown: boolean
  /** Settling only because nothing was read of it since it has settled. */
  readonly hasSettledSince: boolean
}

const unread = {
  state: 'UNREAD',
  adsSpend: null,
  accountSpend: null,
  difference: null,
  ads: null,
  readAt: null,
} as const

/**
 * A day is judged by a reading that came after it had settled. Until then it is settling, however long ago it was.
 * @param today in the account's time zone
 */
export function judged(day: Day, read: ReadDay | undefined, today: Day, currency: string): JudgedDay {
  if (!read) return { day, ...unread, isKnown: false, hasSettledSince: false }
  const isSettling = isSpendSettling(day, read.readOn)
  const money = (amount: string): Money => ({ amount, currency })
  const settled = read.difference === '0' ? 'RECONCILED' : 'DRIFTED'
  return {
    day,
    state: isSettling ? 'SETTLING' : settled,
    adsSpend: money(read.adsSpend),
    accountSpend: money(read.accountSpend),
    difference: money(read.difference),
    ads: read.ads,
    readAt: read.readAt,
    isKnown: read.isKnown,
    hasSettledSince: isSettling && !isSpendSettling(day, today),
  }
}
