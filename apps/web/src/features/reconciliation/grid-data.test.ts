import { expect, it } from 'vitest'
import type { ReconciliationState } from '../../gql/graphql.ts'
import { type GridAccount, hasDrift, settlingSpan, unreadAccounts, usualCurrency } from './grid-data.ts'

type Days = Record<string, ReconciliationState>

const account = (currency: string, days: Days, unavailableBecause: string | null = null, isActive = true) =>
  ({
    adAccount: { currency, unavailableBecause, isActive },
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

it('counts unread accounts by why they were not read', () => {
  const unread: Days = { '2026-11-17': 'UNREAD' }
  const off = account('BRL', unread, ended, false)
  expect(
    unreadAccounts([account('BRL', unread), account('BRL', unread, ended), account('USD', unread, ended)]),
  ).toEqual([
    { because: ended, count: 2 },
    { because: 'notYet', count: 1 },
  ])
  expect(unreadAccounts([off])).toEqual([{ because: 'off', count: 1 }])
  expect(unreadAccounts([account('BRL', { '2026-11-17': 'RECONCILED' }, ended)])).toEqual([])
})

it('counts a drift only once the day has settled', () => {
  expect(hasDrift(account('BRL', { a: 'SETTLING', b: 'RECONCILED' }))).toBe(false)
  expect(hasDrift(account('BRL', { a: 'DRIFTED' }))).toBe(true)
})
