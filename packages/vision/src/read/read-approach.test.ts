import { expect, test } from 'vitest'
import { readApproach } from './read-approach.ts'

const of = (text: string) => readApproach({ headline: text, body: null, callToAction: null }, null)

test.each([
  ['Últimas unidades! Só hoje com -40%', { urgency: 'high', benefit: 'discount', tone: 'urgent' }],
  ['Até 23/11: leve 3, pague 2', { urgency: 'medium', benefit: 'discount' }],
  ['Only today: 30% off everything', { urgency: 'high', benefit: 'discount' }],
  ['Primeira aula grátis', { urgency: 'none', benefit: 'free' }],
  ['Garantia de 2 anos, devolução sem perguntas', { benefit: 'guarantee' }],
  ['“Chegou em 4 dias e mudou a casa inteira.” Marina', { benefit: 'socialProof' }],
  ['Rated 4.9 stars by customers', { benefit: 'socialProof' }],
  ['Feito à mão no sul de Minas', { benefit: 'quality' }],
  ['Aprenda inglês no seu ritmo', { benefit: 'education', tone: 'friendly' }],
  ['Novo! Acaba de chegar: lançamento', { benefit: 'novelty' }],
  ['Método de especialistas em dermatologia', { tone: 'professional' }],
  ['Para quem corre na trilha', { targeting: 'niche' }],
  ['Perto de você, no seu bairro', { targeting: 'local' }],
  ['Esqueceu algo no carrinho?', { targeting: 'remarketing' }],
])('%s', (text, expected) => {
  expect(of(text)).toMatchObject(expected)
})

test('agreeing cues raise the confidence, none leaves it low', () => {
  const [many, one, none] = [of('Últimas unidades, só hoje, -50% de desconto, oferta'), of('Oferta'), of('Luminária')]
  expect(many.confidence).toBeGreaterThan(one.confidence)
  expect(one.confidence).toBeGreaterThan(none.confidence)
  expect(none).toMatchObject({ urgency: 'none', benefit: 'none', targeting: 'broad' })
  expect(none.confidence).toBeLessThan(0.45)
})

test('the words lettered in the picture count as well', () => {
  expect(readApproach({ headline: null, body: null, callToAction: null }, 'FRETE GRÁTIS')).toMatchObject({
    benefit: 'free',
  })
})
