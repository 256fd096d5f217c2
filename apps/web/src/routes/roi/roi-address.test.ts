import { describe, expect, it } from 'vitest'
import { orderAfter, patchedRoi, readRoi } from './roi-address.ts'
import { roiFile } from './roi-file.ts'

const read = (text: string) => readRoi(new URLSearchParams(text))
const account = '01a204dd-8092-7637-b81d-2e17778ce419'

describe('the address', () => {
  it('begins with campaigns, the most spend first, and sales on the day of their touch', () => {
    expect(read('')).toMatchObject({ by: 'campaign', groupBy: 'CAMPAIGN', column: 'SPEND', isAscending: false })
    expect(read('')).toMatchObject({ attributionDate: 'TOUCH', text: '', accounts: [], currency: null })
  })

  it('says what one row stands for, its order and which rows there are', () => {
    const said = read(`by=client&sort=cost_per_lead&asc=1&q=luz&account=${account}&sales=won&currency=USD`)
    expect(said).toMatchObject({ groupBy: 'CLIENT', column: 'COST_PER_LEAD', isAscending: true, text: 'luz' })
    expect(said).toMatchObject({ accounts: [account], attributionDate: 'CONVERSION', currency: 'USD' })
  })

  it('takes words that it does not know for the usual', () => {
    expect(read('by=planet&sort=luck&account=me&sales=soon&currency=shells')).toEqual(read(''))
    expect(read('sort=day')).toMatchObject({ column: 'SPEND' })
  })

  it('shows days as they followed, and figures of days the greatest first', () => {
    expect(read('by=day')).toMatchObject({ column: 'DAY', isAscending: true })
    expect(read('by=day&sort=revenue')).toMatchObject({ column: 'REVENUE', isAscending: false })
  })

  it('turns the order at a second press on the same head', () => {
    const now = { column: 'SPEND', isAscending: false } as const
    expect(orderAfter('SPEND', now)).toEqual({ sort: 'spend', asc: '1' })
    expect(orderAfter('ROAS', now)).toEqual({ sort: 'roas', asc: '0' })
    expect(orderAfter('DAY', now)).toEqual({ sort: 'day', asc: '1' })
  })

  it('changes what it is told to and leaves the rest', () => {
    const next = patchedRoi(new URLSearchParams('q=luz&period=7d'), { q: null, by: 'day' })
    expect(next.toString()).toBe('period=7d&by=day')
  })
})

it('makes a file of the same question, which says whose it is and in which language', () => {
  const question = {
    ...({
      groupBy: 'CAMPAIGN',
      from: '2026-10-22',
      to: '2026-11-18',
      attributionDate: 'TOUCH',
      compareTo: null,
    } as const),
    orderBy: { column: 'REVENUE', direction: 'DESC' } as const,
    filters: { clientIds: ['c'], adAccountIds: ['a', 'b'], search: 'luz & som' },
    first: 100,
  }
  const { pathname, searchParams } = new URL(roiFile(question, 'pt-BR', 'org'), 'http://here')
  expect(pathname).toBe('/exports/roi.csv')
  expect(Object.fromEntries(searchParams)).toEqual({
    ...{ organizationId: 'org', locale: 'pt-BR', groupBy: 'CAMPAIGN', from: '2026-10-22', to: '2026-11-18' },
    ...{ attributionDate: 'TOUCH', column: 'REVENUE', direction: 'DESC', clientIds: 'c', adAccountIds: 'a,b' },
    search: 'luz & som',
  })
})
