import { expect, it } from 'vitest'
import { defineStaleParts } from './stale.ts'

const at = (since: number, retry = () => {}) => ({ since, retry })

it('is stale since the first failure of its oldest part, until every part was read again', () => {
  const parts = defineStaleParts()
  const seen: (number | null)[] = []
  parts.follow(() => seen.push(parts.since()))
  expect(parts.since()).toBeNull()
  parts.add('ledger', at(20))
  parts.add('counts', at(10))
  parts.add('ledger', at(50))
  parts.remove('counts')
  parts.remove('ledger')
  parts.remove('ledger')
  expect(seen).toEqual([20, 10, 10, 20, null])
})

it('is tried again by what each part last handed over', () => {
  const parts = defineStaleParts()
  const tried: string[] = []
  const tries = (name: string) =>
    at(1, () => {
      tried.push(name)
      parts.remove(name)
    })
  parts.add('ledger', at(1))
  parts.add('ledger', tries('ledger'))
  parts.add('counts', tries('counts'))
  parts.retry()
  parts.retry()
  expect(tried).toEqual(['ledger', 'counts'])
})

it('tells nobody who has left', () => {
  const parts = defineStaleParts()
  let told = 0
  const leave = parts.follow(() => {
    told += 1
  })
  leave()
  parts.add('ledger', at(1))
  expect(told).toBe(0)
})
