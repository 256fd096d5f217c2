import { describe, expect, test } from 'vitest'
import type { BriefInput } from '../../brief/brief-spec.ts'
import { writeBrief } from '../../brief/write-brief.ts'
import { sampleInput } from '../../testing/sample-brief.ts'
import { productOf } from '../products/category.ts'
import { composeCopy } from './compose-copy.ts'
import { productName } from './product-name.ts'

const many = (change: Partial<BriefInput>, times = 40) => {
  const brief = writeBrief(sampleInput(change))
  const { category } = productOf(brief.productName)
  return Array.from({ length: times }, (_, turn) => composeCopy({ brief, category, seed: 'x', turn, previous: [] }))
}
const words = (change: Partial<BriefInput>) => many(change).map((c) => `${c.headline} ${c.body} ${c.callToAction}`)

describe('composed copy', () => {
  test('leaves no placeholder open and says many different things', () => {
    for (const language of ['pt-BR', 'en'] as const) {
      const copies = many({ language, productName: 'Café em grãos' })
      for (const { headline, body } of copies) expect(headline + body).not.toMatch(/[{}]|undefined| {2}/)
      expect(new Set(copies.map((c) => c.headline)).size).toBeGreaterThan(15)
      expect(new Set(copies.map((c) => c.idea)).size).toBeGreaterThanOrEqual(8)
    }
  })

  test('invents no number, price or percentage', () => {
    for (const text of [...words({}), ...words({ language: 'en' })])
      expect(text).not.toMatch(/\d|%|R\$|grátis|garantia/i)
  })

  test('speaks to people by what they do, never by age, sex or income, and in one language', () => {
    expect(
      words({ targetAudience: 'Quem acabou de se mudar' }).some((t) => t.includes('quem acabou de se mudar')),
    ).toBe(true)
    expect(words({ targetAudience: 'Mulheres de 30 a 50 anos' }).join()).not.toMatch(/mulheres|30/i)
    expect(words({ targetAudience: 'Quem acabou de se mudar', language: 'en' }).join()).not.toContain('acabou')
  })

  test('does not say again what the set has said', () => {
    const brief = writeBrief(sampleInput())
    const input = { brief, category: 'light' as const, seed: 'x', turn: 0 }
    const first = composeCopy({ ...input, previous: [] })
    expect(composeCopy({ ...input, previous: [first] }).headline).not.toBe(first.headline)
  })
})

test('a product’s name is cut to what it is called, with its article where that is certain', () => {
  expect(productName('Pendente de palha, 40 cm', 'pt-BR')).toEqual({
    short: 'Pendente de palha',
    inline: 'pendente de palha',
    withArticle: 'o pendente de palha',
  })
  expect(productName('Luminárias Aurora 2 un.', 'pt-BR').withArticle).toBe('as Luminárias Aurora')
  expect(productName('iPhone 17', 'pt-BR')).toMatchObject({ inline: 'iPhone', withArticle: null })
  expect(productName('Trail shoes (men)', 'en').withArticle).toBe('the trail shoes')
})

test('a product is drawn by its words, whole where they are short', () => {
  const category = (name: string) => productOf(name).category
  expect(['Tênis Serra', 'Ração para gatos', 'English course', 'Alinhador dental'].map(category)).toEqual([
    'shoe',
    'pet',
    'course',
    'clinic',
  ])
  expect(['Chave de fenda', 'Leda', 'Xyz'].map(category)).toEqual(['generic', 'generic', 'generic'])
})
