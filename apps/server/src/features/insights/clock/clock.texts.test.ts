import { expect, it } from 'vitest'
import { learn, sayIn } from '../../../work/texts.ts'
import { clockTexts } from './clock.texts.ts'

learn(clockTexts)

it.each([
  [1, 0, 'outubro de 2026, 1 de 1 mês, 0 linhas', 'October 2026, 1 of 1 month, 0 rows'],
  [24, 1, 'outubro de 2026, 1 de 24 meses, 1 linha', 'October 2026, 1 of 24 months, 1 row'],
  [24, 1_000_000, 'outubro de 2026, 1 de 24 meses, 1.000.000 linhas', 'October 2026, 1 of 24 months, 1,000,000 rows'],
])('says of a history of %i months and %i rows where it is', (total, count, portuguese, english) => {
  const saying = { key: 'insights.backfill', params: { month: '2026-10-01', done: 1, total, count } }
  expect(sayIn('pt-BR')(saying)).toBe(portuguese)
  expect(sayIn('en')(saying)).toBe(english)
})
