import { describe, expect, test } from 'vitest'
import { ageBucketOf, groupFactors, groupWithin, type Peer, peerPopulations } from './peers.ts'

const peer = (format: string, over: Partial<Peer> = {}): Peer => ({
  format,
  ageBucket: '21+',
  delivered: true,
  established: true,
  ...over,
})
const many = (n: number, each: Peer): Peer[] => Array.from({ length: n }, () => each)
const sizes = (peers: Peer[]) =>
  peerPopulations(peers).map(({ level, members, judged }) => [level, members.length, judged.length])

test.each([
  [0, '0-6'],
  [6, '0-6'],
  [7, '7-20'],
  [20, '7-20'],
  [21, '21+'],
])('%d days after its start a creative is of age %s', (days, bucket) => {
  expect(ageBucketOf(days)).toBe(bucket)
})

describe('peers', () => {
  test('are those of the same format and age where ten of them are established', () => {
    expect(sizes([...many(10, peer('IMAGE')), ...many(9, peer('VIDEO'))])).toEqual([
      ['account', 19, 9],
      ['format-and-age', 10, 10],
    ])
  })

  test('are those of the same format where an age has too few', () => {
    expect(sizes([...many(7, peer('IMAGE')), ...many(7, peer('IMAGE', { ageBucket: '0-6' }))])).toEqual([
      ['account', 14, 0],
      ['format', 14, 14],
    ])
  })

  test('include creatives below the guardrails, though these do not make a level', () => {
    expect(sizes([...many(9, peer('IMAGE')), ...many(30, peer('IMAGE', { established: false }))])).toEqual([
      ['account', 39, 39],
    ])
    expect(sizes([...many(10, peer('IMAGE')), ...many(30, peer('IMAGE', { established: false }))])).toEqual([
      ['account', 40, 0],
      ['format-and-age', 40, 40],
    ])
  })

  test('are none where fewer than five delivered', () => {
    expect(sizes([...many(4, peer('IMAGE')), ...many(9, peer('IMAGE', { delivered: false }))])).toEqual([
      ['none', 13, 13],
    ])
    expect(sizes([])).toEqual([['none', 0, 0]])
  })
})

describe('group factors', () => {
  const counts = [
    { results: 4, exposure: 100, designEffect: 1, group: '1' },
    { results: 20, exposure: 400, designEffect: 1.5, group: '1' },
    { results: 8, exposure: 300, designEffect: 1.2, group: '2' },
    { results: 8, exposure: 160, designEffect: 1, group: '2' },
  ]

  test('are shrunken ratios to the mean of all', () => {
    const { mean, factors } = groupFactors(counts)
    expect(mean / 0.04148).toBeCloseTo(1, 5)
    expect(factors.get('1')?.factor).toBeCloseTo(1.032448, 6)
    expect(factors.get('2')?.factor).toBeCloseTo(0.968436, 6)
    expect(factors.get('1')?.variance).toBeCloseTo(0.0445021, 7)
    expect(factors.get('2')?.variance).toBeCloseTo(0.0432899, 7)
  })

  test('are exactly one for a single group', () => {
    const { factors } = groupFactors(counts.map((each) => ({ ...each, group: '' })))
    expect(factors.get('')).toEqual({ factor: 1, variance: 0 })
  })

  test('are cells of the level that is compared', () => {
    const video = peer('VIDEO', { ageBucket: '0-6' })
    expect(groupWithin('account', video)).not.toBe(groupWithin('account', peer('VIDEO')))
    expect(groupWithin('format', video)).not.toBe(groupWithin('format', peer('VIDEO')))
    expect(groupWithin('format-and-age', video)).toBe(groupWithin('format-and-age', peer('IMAGE')))
  })
})
