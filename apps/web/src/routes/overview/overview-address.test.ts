import { expect, it } from 'vitest'
import { patchedOverview, readOverview, usualGranularity } from './overview-address.ts'

const month = { from: '2026-10-22', to: '2026-11-18' }
const of = (query: string) => readOverview(new URLSearchParams(query), month, 'CLIENT')

it('shows the spend by day and by client where the address says nothing', () => {
  expect(of('')).toEqual({
    figure: 'SPEND',
    granularity: 'DAY',
    breakdown: 'CLIENT',
    sort: 'SPEND',
    isAscending: false,
    currency: null,
    line: null,
  })
})

it('puts the rows in order of the chosen figure until they have an order of their own', () => {
  expect(of('figure=ROAS').sort).toBe('ROAS')
  expect(of('figure=ROAS&sort=LEADS&asc=1')).toMatchObject({ figure: 'ROAS', sort: 'LEADS', isAscending: true })
})

it('takes only words that it knows', () => {
  expect(of('figure=constructor&by=toString&rows=ad&currency=reais&line=%00')).toEqual(of(''))
})

it('takes coarser places for longer periods', () => {
  expect(usualGranularity({ from: '2026-08-21', to: '2026-11-18' })).toBe('DAY')
  expect(usualGranularity({ from: '2025-11-01', to: '2026-10-31' })).toBe('WEEK')
  expect(usualGranularity({ from: '2024-01-01', to: '2026-10-31' })).toBe('MONTH')
})

it('changes what it is told to and keeps the rest', () => {
  const before = new URLSearchParams('client=7&figure=ROAS&asc=1')
  expect(patchedOverview(before, { figure: null, rows: 'account' }).toString()).toBe('client=7&asc=1&rows=account')
})
