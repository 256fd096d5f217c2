import { describe, expect, it } from 'vitest'
import { learn, sayIn } from '../../work/texts.ts'
import { inspirationTexts } from './inspiration.texts.ts'
import { judgeVariation, type Measured } from './judge-variation.ts'
import { leastDistances, nearestInWords, rejectionInWords } from './say-distance.ts'

learn(inspirationTexts)
const portuguese = { say: sayIn('pt-BR'), locale: 'pt-BR' } as const
const english = { say: sayIn('en'), locale: 'en' } as const

const source = {
  letter: 'B',
  copy: { headline: 'A luz que a sua sala pedia', body: null, callToAction: 'Chamar no WhatsApp' },
  imageText: null,
  phash: '0000000000000000',
  embedding: [1, 0, 0],
}
const far: Measured = {
  copy: { headline: 'Um canto só seu', body: 'Para ler até tarde.', callToAction: 'Ver mais' },
  imageText: 'Um canto só seu',
  phash: '00000000ffffffff',
  embedding: [0, 1, 0],
}
const judge = (change: Partial<Measured>, more: Partial<Parameters<typeof judgeVariation>[1]> = {}) =>
  judgeVariation({ ...far, ...change }, { sources: [source], siblings: [], brands: [], measuredBy: 'local 1', ...more })
const words = (change: Partial<Measured>, more?: Parameters<typeof judge>[1]) =>
  judge(change, more).broken.map((each) => rejectionInWords(portuguese, each))

describe('a variation', () => {
  it('that is far from everything breaks nothing, and scores by its nearest source', () => {
    const { broken, antiCloneScore, distances } = judge({})
    expect(broken).toEqual([])
    expect(distances).toMatchObject([{ letter: 'B', image: 0.5, embedding: 1, measuredBy: 'local 1' }])
    expect(antiCloneScore).toBeGreaterThan(0.7)
  })

  it('with nearly the words of a source is rejected with both texts, what was measured and the least', () => {
    const copy = { ...far.copy, headline: 'A luz que a sua sala pedia!' }
    const [said] = words({ copy })
    expect(said).toMatch(/^Texto quase igual ao da fonte B: fica a 0,00, o mínimo é 0,10\. “.*” \/ “.*”$/)
  })

  it('with nearly the picture of a source is rejected for the picture', () => {
    expect(words({ phash: '0000000000000001' })).toEqual([
      'Imagem quase igual à da fonte B: fica a 0,02, o mínimo é 0,19.',
    ])
  })

  it('that is just short of a distance is told so with as many decimals as tell the two apart', () => {
    expect(words({ phash: '0000000000000fff' })).toEqual([
      'Imagem quase igual à da fonte B: fica a 0,188, o mínimo é 0,190.',
    ])
    const { distances } = judge({ phash: '0000000000000fff' })
    expect(nearestInWords(portuguese, distances)).toBe('Ponto mais próximo: imagem da fonte B, 0,99× o mínimo')
  })

  it('that looks like a source is rejected for its look', () => {
    expect(words({ embedding: [1, 0.5, 0] })).toEqual([
      'Visual parecido demais com o da fonte B: fica a 0,11 de embedding, o mínimo é 0,15.',
    ])
  })

  it('that names a forbidden brand, in its copy or in its picture, is rejected once for it', () => {
    const copy = { ...far.copy, headline: 'Melhor que a MESA DO LARGO' }
    const brands = ['Mesa do Largo']
    expect(words({ copy, imageText: 'Melhor que a Mesa do Largo' }, { brands })).toHaveLength(1)
    expect(words({ imageText: 'mesa do largo\nUm canto' }, { brands })).toEqual([
      'Cita “Mesa do Largo”, que não pode aparecer: vezes encontradas 1, o limite é 0.',
    ])
  })

  it('that repeats an accepted one of its set is rejected for that one, and its distances stay those of the sources', () => {
    const sibling = { number: 1, copy: far.copy, phash: far.phash, embedding: far.embedding }
    const { broken, distances } = judge({}, { siblings: [sibling] })
    expect(broken.map(({ rule, against, letter }) => `${against} ${letter} ${rule}`)).toEqual([
      'sibling 1 text',
      'sibling 1 sameImage',
      'sibling 1 embedding',
    ])
    expect(rejectionInWords(english, broken[1] as never)).toBe(
      'Picture almost the same as of variation 1: 0.00 away, the least is 0.19.',
    )
    expect(distances.map(({ letter }) => letter)).toEqual(['B'])
  })
})

describe('the nearest point', () => {
  const distances = [
    { letter: 'A', text: 0.61, image: 0.44, embedding: 0.38, measuredBy: 'local 1' },
    { letter: 'B', text: 0.72, image: 0.52, embedding: 0.41, measuredBy: 'local 1' },
  ]

  it('is the measure that is fewest times its least, in the language of whoever reads', () => {
    expect(nearestInWords(portuguese, distances)).toBe('Ponto mais próximo: imagem da fonte A, 2,3× o mínimo')
    expect(nearestInWords(english, distances)).toBe('Nearest point: picture of source A, 2.3× the least')
  })

  it('is below its least for a rejected one', () => {
    const near = distances.map((each) => (each.letter === 'B' ? { ...each, text: 0.07 } : each))
    expect(nearestInWords(portuguese, near)).toBe('Ponto mais próximo: texto da fonte B, 0,7× o mínimo')
  })

  it('goes by the limits of the rules', () => {
    expect(leastDistances).toEqual({ text: 0.1, image: 0.19, embedding: 0.15 })
  })
})

it('says of how many creatives it is, as prescribed', () => {
  const say = (count: number) => portuguese.say({ key: 'inspiration.inspiredBy', params: { count } })
  expect([say(1), say(2)]).toEqual(['Inspirado em 1 criativo', 'Inspirado em 2 criativos'])
  expect(english.say({ key: 'inspiration.inspiredBy', params: { count: 2 } })).toBe('Inspired by 2 creatives')
})
