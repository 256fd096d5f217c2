import { beforeAll, describe, expect, it } from 'vitest'
import { learn, sayIn } from '../../work/texts.ts'
import { insightsTexts } from './insights.texts.ts'

beforeAll(() => learn(insightsTexts))

describe('the words of a read', () => {
  it.each([
    ['pt-BR', 3, 1_200, '26/11/2026: página 3, 1.200 anúncios'],
    ['pt-BR', 1, 1, '26/11/2026: página 1, 1 anúncio'],
    ['en', 12, 1_200, '11/26/26: page 12, 1,200 ads'],
    ['en', 1, 1, '11/26/26: page 1, 1 ad'],
  ] as const)('in %s say page %i of %i ads as people write it', (locale, page, count, words) => {
    const window = '2026-11-26/2026-11-26'
    expect(sayIn(locale)({ key: 'insights.windowPage', params: { window, page, count } })).toBe(words)
  })

  it.each([
    ['pt-BR', '2026-10-30/2026-11-26', 30, '30/10/2026 – 26/11/2026: 30 anúncios com entrega'],
    ['pt-BR', '2026-11-26/2026-11-26', 1, '26/11/2026: 1 anúncio com entrega'],
    ['en', '2026-10-30/2026-11-26', 30, '10/30/26 – 11/26/26: 30 ads delivered'],
    ['en', '2026-11-26/2026-11-26', 1, '11/26/26: 1 ad delivered'],
  ] as const)('in %s say of %s which days were read', (locale, window, count, words) => {
    const said = sayIn(locale)({ key: 'insights.windowRead', params: { window, count } })
    expect(said.replaceAll(/\s/g, ' ')).toBe(words)
  })

  it('are there in both languages, with the same blanks to fill in', () => {
    const blanks = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name).sort()
    const { 'pt-BR': portuguese, en } = insightsTexts
    expect(Object.keys(portuguese).sort()).toEqual(Object.keys(en).sort())
    for (const key of Object.keys(en))
      expect([key, blanks(portuguese[key] ?? '')]).toEqual([key, blanks(en[key] ?? '')])
  })
})
