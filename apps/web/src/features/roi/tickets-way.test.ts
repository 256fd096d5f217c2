import { expect, it } from 'vitest'
import type { RoiInput } from '../../gql/graphql.ts'
import { ticketsWay, unattributedWay } from './tickets-way.ts'

const days = { from: '2026-10-22', to: '2026-11-18' }
const asked: RoiInput = { groupBy: 'CAMPAIGN', attributionDate: 'TOUCH', ...days, filters: {} }
const said = (way: string | null) => Object.fromEntries(new URL(way ?? '', 'http://here').searchParams)

it('leads to the tickets of a row, at whatever depth it stands', () => {
  expect(said(ticketsWay(asked, ['1']))).toEqual({ view: 'list', ...days, campaign: '1' })
  expect(said(ticketsWay(asked, ['1', '2', '3']))).toEqual({ view: 'list', ...days, ad: '3' })
})

it('leads to the tickets of one day, and keeps to the client and the account that are chosen', () => {
  const narrowed: RoiInput = { ...asked, groupBy: 'DAY', filters: { clientIds: ['c'], adAccountIds: ['a'] } }
  const day = '2026-11-01'
  expect(said(ticketsWay(narrowed, [day]))).toEqual({
    view: 'list',
    from: day,
    to: day,
    client: 'c',
    account: 'a',
    unattributed: '0',
  })
  expect(said(ticketsWay({ ...asked, groupBy: 'DAY' }, [day]))).toEqual({
    view: 'list',
    from: day,
    to: day,
    unattributed: '0',
  })
})

it('leads nowhere where an address of tickets could not say the same', () => {
  expect(ticketsWay(asked, ['none'])).toBeNull()
  expect(ticketsWay({ ...asked, filters: { search: 'luz' } }, ['1'])).toBeNull()
  expect(ticketsWay({ ...asked, filters: { adAccountIds: ['a', 'b'] } }, ['1'])).toBeNull()
})

it('leads to those of no ad', () => {
  expect(said(unattributedWay(asked))).toEqual({ view: 'list', ...days, unattributed: '1' })
})
