import { expect, it } from 'vitest'
import { adWords } from './ad-words.ts'

type Given = Parameters<typeof adWords>[0]
const ticket = (given: Partial<Given['tracking']>, evidence: Given['evidence'] = 'EXACT_AD'): Given => ({
  evidence,
  tracking: { enrichmentStatus: 'COMPLETED', ...given },
  lastTouch: null,
})

it('calls an ad by its name', () => {
  expect(adWords(ticket({ metaAdId: '1', metaAdName: 'Sala' }))).toEqual({ kind: 'named', name: 'Sala' })
})

it('quotes an ad whose name nobody here may read', () => {
  const quoted = {
    ...ticket({ metaAdId: '1', enrichmentStatus: 'FAILED' }),
    lastTouch: { headline: 'A luz da sua sala' },
  }
  expect(adWords(quoted)).toEqual({ kind: 'quoted', name: 'A luz da sua sala' })
})

it('says of an ad without a name whether it is still being looked for', () => {
  expect(adWords(ticket({ metaAdId: '1', enrichmentStatus: 'PENDING' }))).toEqual({ kind: 'pending', id: '1' })
  expect(adWords(ticket({ metaAdId: '1', enrichmentStatus: 'FAILED' }))).toEqual({ kind: 'numbered', id: '1' })
})

it('tells a click without an ad from nothing at all', () => {
  expect(adWords(ticket({ enrichmentStatus: 'NONE' }, 'CTWA_ONLY'))).toEqual({ kind: 'click' })
  expect(adWords(ticket({ enrichmentStatus: 'NONE' }, null))).toEqual({ kind: 'none' })
})
