import { describe, expect, test } from 'vitest'
import { checkDistance, type DistanceInput } from './check-distance.ts'

const source: DistanceInput['sources'][number] = {
  letter: 'A',
  copy: {
    headline: 'A luz que a sua sala pedia',
    body: 'Pendente feito à mão, pronto para pendurar.',
    callToAction: 'Saiba mais',
  },
  imageText: 'A luz\nque a sua\nsala pedia\nChamar no WhatsApp',
  phash: 'ffffffff00000000',
  embedding: [1, 0, 0],
}

const variation = (change: Partial<DistanceInput['variation']> = {}): DistanceInput['variation'] => ({
  copy: { headline: 'Jantar resolvido', body: 'Escolha em minutos e sem letra miúda.', callToAction: 'Saiba mais' },
  phash: '00000000ffffffff',
  embedding: [0, 1, 0],
  ...change,
})

const rules = (v: DistanceInput['variation'], brands: string[] = []) =>
  checkDistance({ variation: v, sources: [source], brands }).violations.map((x) => x.rule)

describe('checkDistance', () => {
  test('lets through what is far, and says how far', () => {
    const report = checkDistance({ variation: variation(), sources: [source], brands: ['Casa Lumiá'] })
    expect(report.violations).toEqual([])
    expect(report.distances[0]).toMatchObject({ letter: 'A', image: 1, embedding: 1, measuredBy: 'local 1' })
    expect(report.antiCloneScore).toBeGreaterThan(0.8)
  })

  test('finds the source’s sentence in headline, body or lettered in its picture', () => {
    const copy = (headline: string, body: string) => variation({ copy: { headline, body, callToAction: null } })
    expect(rules(copy('A luz que a sua sala PEDIA!', 'Outra coisa'))).toEqual(['text'])
    expect(rules(copy('Outra coisa', 'pendente feito a mao pronto para pendurar'))).toEqual(['text'])
    expect(rules(copy('A luz que a sua sala merecia', 'Outra coisa'))).toEqual([])
  })

  test('a shared button text is nobody’s sentence', () => {
    expect(
      rules(variation({ copy: { headline: 'Jantar resolvido', body: null, callToAction: 'Saiba mais' } })),
    ).toEqual([])
  })

  test('a picture with nearly the same hash is the same picture', () => {
    expect(rules(variation({ phash: 'ffffffff00000003' }))).toEqual(['sameImage'])
  })

  test('an embedding at the limit is refused, below it is not', () => {
    expect(rules(variation({ embedding: [0.85, Math.sqrt(1 - 0.85 ** 2), 0] }))).toEqual(['embedding'])
    expect(rules(variation({ embedding: [0.84, Math.sqrt(1 - 0.84 ** 2), 0] }))).toEqual([])
  })

  test('brand names are found as words, whatever their accents, and not inside other words', () => {
    const copy = (headline: string) => variation({ copy: { headline, body: null, callToAction: null } })
    expect(rules(copy('Igual ao da casa-lumia.'), ['Casa Lumiá'])).toEqual(['brandName'])
    expect(rules(copy('Sem naturalidade'), ['Natura'])).toEqual([])
    expect(rules(copy('Sem marca'), ['', '—'])).toEqual([])
  })

  test('the score is that of the nearest source', () => {
    const near = { ...source, letter: 'B', embedding: [0, 1, 0] }
    const alone = checkDistance({ variation: variation(), sources: [source], brands: [] }).antiCloneScore
    const both = checkDistance({ variation: variation(), sources: [source, near], brands: [] })
    expect(both.antiCloneScore).toBeLessThan(alone)
    expect(both.violations).toMatchObject([{ rule: 'embedding', letter: 'B', measured: 1, threshold: 0.85 }])
  })

  test('embeddings of different makers are not compared', () => {
    expect(() => rules(variation({ embedding: [1, 0] }))).toThrow(RangeError)
  })
})
