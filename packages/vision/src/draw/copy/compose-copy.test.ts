import { describe, expect, test } from 'vitest'
import type { BriefInput } from '../../brief/brief-spec.ts'
import { writeBrief } from '../../brief/write-brief.ts'
import { textSimilarity } from '../../compare/text-similarity.ts'
import { sampleInput } from '../../testing/sample-brief.ts'
import { drawingOf, productOf } from '../products/category.ts'
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

  test('names the product in every variation, and what is listed comes from the brief or only invites', () => {
    for (const productName of ['Pendente de palha, 40 cm', 'Zafirá Modulado', 'iPhone 17', '<b>']) {
      const name = { 'Pendente de palha, 40 cm': 'pendente de palha', 'iPhone 17': 'iphone', '<b>': 'este produto' }
      const said = (name[productName as keyof typeof name] ?? productName).toLowerCase()
      for (const { headline, body } of many({ productName }))
        expect(`${headline} ${body}`.toLowerCase()).toContain(said)
    }
    for (const { points } of many({})) {
      expect(points.slice(0, 2)).toEqual(['Para quem acabou de se mudar', '40 cm'])
      expect(points.join()).not.toMatch(/gente de verdade|letra miúda|passo a passo/i)
    }
  })

  test('runs prepositions and articles together as people do', () => {
    const all = ['Pendente de palha', 'Luminárias Aurora', '<b>'].flatMap((productName) => words({ productName }))
    expect(all.join(' ')).not.toMatch(/\b(de|em|por) (o|a|os|as) |\b(de|em) este|Aurora (pode|cabe|tem|diz)/i)
    expect(all.join(' ')).toMatch(/\b(do|no|pelo) pendente/)
  })

  test('siblings that name one product stay clearly different', () => {
    for (const productName of ['Pendente de palha trançada à mão', 'Zafirá Modulado']) {
      const brief = writeBrief(sampleInput({ productName }))
      const set: { headline: string; body: string }[] = []
      for (let turn = 0; turn < 4; turn++)
        set.push(composeCopy({ brief, category: 'generic', seed: 'y', turn, previous: [...set] }))
      for (const [i, a] of set.entries())
        for (const b of set.slice(i + 1)) {
          expect(textSimilarity(a.headline, b.headline)).toBeLessThan(0.62)
          expect(textSimilarity(a.body, b.body)).toBeLessThan(0.8)
        }
    }
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
    own: true,
  })
  expect(productName('Luminárias Aurora 2 un.', 'pt-BR').withArticle).toBe('as Luminárias Aurora')
  expect(productName('iPhone 17', 'pt-BR')).toMatchObject({ inline: 'iPhone', withArticle: null })
  expect(productName('Trail shoes (men)', 'en').withArticle).toBe('the trail shoes')
})

test('a name that is markup, brackets or one endless word is cut to what can be said, or is “this product”', () => {
  const short = (typed: string) => productName(typed, 'pt-BR').short
  expect(short('<script>alert(1)</script> Coca-Cola & co')).toBe('Coca-Cola & co')
  expect(short('alert(1) Coca-Cola &amp; co [promo] {x}')).toBe('Coca-Cola & co')
  expect(short('Kit (novo) de pincéis')).toBe('Kit de pincéis')
  expect(short('Curso de inglês para negócios internacionais')).toBe('Curso de inglês para negócios')
  for (const nothing of ['<svg onload=alert(1)>', 'Ω🎉', '(40 cm)', 'A'.repeat(400)])
    expect(productName(nothing, 'pt-BR')).toMatchObject({ short: 'Este produto', own: false })
  expect(productName('<b>', 'en')).toMatchObject({ inline: 'this product', withArticle: 'this product' })
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

test('four variations of a product that is not known get four drawings', () => {
  const product = productOf('Zafirá Modulado')
  for (const seed of ['a', 'b', 'c'])
    expect(new Set([0, 1, 2, 3].map((turn) => drawingOf(product, seed, turn))).size).toBe(4)
  const lamp = productOf('Pendente')
  expect(drawingOf(lamp, 'a', 1)).toBe(lamp.draw)
})
