import { expect, it } from 'vitest'
import { canOpen, filterOfPath, idOfPath, levelAt } from './roi-levels.ts'

it('opens a row into the next level, down to the ad', () => {
  expect([0, 1, 2, 3].map((depth) => levelAt('CAMPAIGN', depth))).toEqual(['CAMPAIGN', 'ADSET', 'AD', null])
  expect(levelAt('CLIENT', 4)).toBe('AD')
  expect([canOpen('CAMPAIGN', 1), canOpen('CAMPAIGN', 2), canOpen('AD', 0), canOpen('DAY', 0)]).toEqual([
    ...[true, false, false, false],
  ])
})

it('asks for what lies below a row by everything that it stands in', () => {
  expect(filterOfPath('CAMPAIGN', ['1', '2'])).toEqual({ metaCampaignIds: ['1'], metaAdSetIds: ['2'] })
  expect(filterOfPath('CLIENT', ['none', 'a'])).toEqual({ clientIds: ['none'], adAccountIds: ['a'] })
})

it('calls a row by its key, and one without an owner by the way to it', () => {
  expect(idOfPath(['1', '2'])).toBe('2')
  expect(idOfPath(['none', 'a'])).toBe('none/a')
})
