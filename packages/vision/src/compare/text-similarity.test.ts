import { expect, test } from 'vitest'
import { textSimilarity } from './text-similarity.ts'

test('case, accents, punctuation and spacing do not count', () => {
  expect(textSimilarity('Promoção de VERÃO!!', 'promocao  de verao')).toBe(1)
})

test('order of words does not hide a copy', () => {
  expect(textSimilarity('a luz que a sua sala merecia', 'A sua sala merecia a luz, que…')).toBeGreaterThan(0.9)
})

test('one changed word in a sentence stays near, another sentence stays far', () => {
  const source = 'A luz que a sua sala pedia'
  expect(textSimilarity('A luz que a sua sala merecia', source)).toBeGreaterThan(0.75)
  expect(textSimilarity('Jantar resolvido, noite livre', source)).toBeLessThan(0.3)
})

test('is symmetric, and between 0 and 1', () => {
  const texts = ['', 'Oi', 'Leve 3, pague 2', 'Leve dois e pague um hoje', '🎉🎉', 'Frete grátis até amanhã']
  for (const a of texts) {
    for (const b of texts) {
      const similarity = textSimilarity(a, b)
      expect(similarity).toBe(textSimilarity(b, a))
      expect(similarity).toBeGreaterThanOrEqual(0)
      expect(similarity).toBeLessThanOrEqual(1)
    }
  }
})

test('nothing is like nothing and unlike something', () => {
  expect(textSimilarity('', '…')).toBe(1)
  expect(textSimilarity('', 'Oferta')).toBe(0)
})
