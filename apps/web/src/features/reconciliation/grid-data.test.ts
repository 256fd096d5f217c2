import { expect, it } from 'vitest'
import type { ReconciliationState } from '../../gql/graphql.ts'
import { type GridAccount, hasDrift, settlingSpan, unreadAccounts, usualCurrency } from './grid-data.ts'

type Days = Record<string, ReconciliationState>

const account = (currency: string, days: Days, unavailableBecause: string | null = null) =>
  ({
    adAccount: { currency, unavailableBecause },
    days: Object.entries(days).map(([day, state]) => ({ day, state })),
  }) as unknown as GridAccount

const ended = 'Token expirou'

it('names the currency that most accounts have', () => {
  expect(usualCurrency([account('BRL', {}), account('USD', {}), account('BRL', {})])).toBe('BRL')
  expect(usualCurrency([])).toBeNull()
})

it('spans the days that settle in any account', () => {
  const zones = [
    account('BRL', { '2026-11-16': 'SETTLING', '2026-11-17': 'SETTLING' }),
    account('BRL', { '2026-11-15': 'DRIFTED', '2026-11-18': 'SETTLING' }),
  ]
  expect(settlingSpan(zones)).toEqual({ from: '2026-11-16', to: '2026-11-18' })
  expect(settlingSpan([account('BRL', { '2026-11-01': 'RECONCILED' })])).toBeNull()
})

it('gives a reason for unread accounts only when it is the reason of all', () => {
  const unread: Days = { '2026-11-17': 'UNREAD' }
  expect(unreadAccounts([account('BRL', unread, ended), account('BRL', unread, ended)])).toEqual({
    count: 2,
    because: ended,
  })
  expect(unreadAccounts([account('BRL', unread, ended), account('BRL', unread)]).because).toBeNull()
  expect(unreadAccounts([account('BRL', { '2026-11-17': 'RECONCILED' }, ended)])).toEqual({ count: 0, because: null })
})

it('counts a drift only once the day has settled', () => {
  expect(hasDrift(account('BRL', { a: 'SETTLING', b: 'RECONCILED' }))).toBe(false)
  expect(hasDrift(account('BRL', { a: 'DRIFTED' }))).toBe(true)
})
