import { beforeAll, describe, expect, it } from 'vitest'
import { learn, sayIn } from '../../work/texts.ts'
import { insightsTexts } from './insights.texts.ts'

beforeAll(() => learn(insightsTexts))

describe('the words of a read', () => {
  it.each([
    ['pt-BR', 3, 1_200, 'página 3, 1.200 anúncios'],
    ['pt-BR', 1, 1, 'página 1, 1 anúncio'],
    ['en', 12, 1_200, 'page 12, 1,200 ads'],
    ['en', 1, 1, 'page 1, 1 ad'],
  ] as const)('in %s say page %i of %i ads as people write it', (locale, page, count, words) => {
    expect(sayIn(locale)({ key: 'insights.pageRead', params: { page, count } })).toBe(words)
  })

  it('are there in both languages, with the same blanks to fill in', () => {
    const blanks = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name).sort()
    const { 'pt-BR': portuguese, en } = insightsTexts
    expect(Object.keys(portuguese).sort()).toEqual(Object.keys(en).sort())
    for (const key of Object.keys(en))
      expect([key, blanks(portuguese[key] ?? '')]).toEqual([key, blanks(en[key] ?? '')])
  })
})
