import { expect, it } from 'vitest'
import { patched, readQuestion, selectedIn, toggled } from './ranking-address.ts'

const asked = (query: string) => readQuestion(new URLSearchParams(query), 'account', 'PURCHASE')

it('asks only what the address says and leaves the rest to the server', () => {
  expect(asked('')).toEqual({ adAccountId: 'account', objective: 'PURCHASE' })
  expect(asked('objective=LEAD&kpi=CTR&second=CPM&top=7&from=2026-10-22&to=2026-11-18&results=5')).toEqual({
    adAccountId: 'account',
    objective: 'LEAD',
    window: { from: '2026-10-22', to: '2026-11-18' },
    primaryKpi: 'CTR',
    secondaryKpi: 'CPM',
    topN: 7,
    guardrails: { minConversions: 5, minSpend: undefined, minImpressions: undefined },
  })
})

it('passes over words it does not know', () => {
  expect(asked('objective=SELL&kpi=LUCK&top=9000&from=yesterday&to=2026-11-18&spend=1e9')).toEqual({
    adAccountId: 'account',
    objective: 'PURCHASE',
  })
})

it('asks for no return of an objective that has none', () => {
  expect(asked('objective=LEAD&kpi=ROAS&second=ROAS')).toEqual({ adAccountId: 'account', objective: 'LEAD' })
  expect(asked('kpi=ROAS')).toMatchObject({ primaryKpi: 'ROAS' })
})

it('tells no second KPI from one that was not chosen', () => {
  expect(asked('second=none').secondaryKpi).toBeNull()
  expect(asked('')).not.toHaveProperty('secondaryKpi')
})

it('takes a value back to its default by removing it', () => {
  const search = new URLSearchParams('account=a&view=table')
  expect(patched(search, { view: null, sort: 'spend' }).toString()).toBe('account=a&sort=spend')
  expect(search.get('view')).toBe('table')
})

it('keeps chosen creatives in the order they were chosen', () => {
  expect(toggled(['b', 'a'], 'c')).toEqual(['b', 'a', 'c'])
  expect(toggled(['b', 'a'], 'b')).toEqual(['a'])
  expect(selectedIn(new URLSearchParams('selected=b,,a,b'))).toEqual(['b', 'a'])
  expect(selectedIn(new URLSearchParams())).toEqual([])
})
