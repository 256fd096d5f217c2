import { expect, it } from 'vitest'
import { learn, sayIn } from '../../work/texts.ts'
import { creativesTexts } from './creatives.texts.ts'
import { exclusionWords } from './exclusion-words.ts'
import type { RankingExclusion } from './ranking/index.ts'

learn(creativesTexts)
const pt = { locale: 'pt-BR', say: sayIn('pt-BR') } as const
const en = { locale: 'en', say: sayIn('en') } as const
const entry = (
  guardrail: RankingExclusion['guardrail'],
  have: string,
  need: string,
  daysToGo: number | null = null,
) => ({
  excludedBecause: { guardrail, have, need },
  daysToGo,
})
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ')

it('names what is missing, how much of it, and when it may be there', () => {
  expect(exclusionWords(pt, entry('conversions', '6', '10', 4), 'PURCHASE', 'BRL')).toBe(
    '6 de 10 vendas. No ritmo atual, entra no ranking em cerca de 4 dias.',
  )
  expect(exclusionWords(en, entry('conversions', '6', '10', 1), 'LEAD', 'BRL')).toBe(
    '6 of 10 leads. At its present pace it is ranked in about 1 day.',
  )
  expect(exclusionWords(pt, entry('conversions', '2.5', '10'), 'INSTALL', 'BRL')).toBe('2,5 de 10 instalações.')
  expect(exclusionWords(pt, entry('impressions', '812', '1000'), 'LEAD', 'BRL')).toBe('812 de 1.000 impressões.')
  expect(exclusionWords(pt, entry('conversions', '0', '1'), 'PURCHASE', 'BRL')).toBe('0 de 1 venda.')
  expect(exclusionWords(en, entry('conversions', '0', '1'), 'PURCHASE', 'BRL')).toBe('0 of 1 purchase.')
})

it('writes money in its currency and the reader’s way, to the cent', () => {
  expect(plain(exclusionWords(pt, entry('spend', '99.99', '1234.5'), 'LEAD', 'BRL'))).toBe(
    'R$ 99,99 de R$ 1.234,50 de gasto.',
  )
  const large = exclusionWords(en, entry('spend', '9007199254740993.01', '9007199254740993.02'), 'LEAD', 'USD')
  expect(large).toBe('$9,007,199,254,740,993.01 of $9,007,199,254,740,993.02 spend.')
})

it('tells two kinds of doubt apart, and a KPI that there is not', () => {
  expect(exclusionWords(en, entry('uncertain', '0.4', '0.5'), 'LEAD', 'BRL')).toMatch(/other creatives/)
  expect(exclusionWords(en, entry('uncertain', '2.6', '2'), 'LEAD', 'BRL')).toMatch(/wide/)
  expect(exclusionWords(pt, entry('noKpi', '0', '1'), 'LEAD', 'BRL')).toMatch(/KPI não existe/)
})

it('has nothing to say of one that is ranked', () => {
  expect(exclusionWords(en, { excludedBecause: null, daysToGo: null }, 'LEAD', 'BRL')).toBeNull()
})
