import {
  balances,
  benefits,
  type CreativeReading,
  contrasts,
  ctaKinds,
  elements,
  layouts,
  moods,
  styleTypes,
  targetings,
  textAmounts,
  tones,
  urgencies,
} from '@mci/vision'
import { describe, expect, it } from 'vitest'
import { learn, sayIn } from '../../work/texts.ts'
import { reading } from './a-reading.ts'
import { patternsTexts } from './patterns.texts.ts'
import { tagKey } from './tag-words.ts'
import { tagKeysOf, tagsOf } from './tags.ts'

learn(patternsTexts)
const [pt, en] = [sayIn('pt-BR'), sayIn('en')]

const all = {
  element: elements,
  layout: layouts,
  contrast: contrasts,
  balance: balances,
  style: styleTypes,
  mood: moods,
  urgency: urgencies,
  benefit: benefits,
  tone: tones,
  targeting: targetings,
  textAmount: textAmounts,
  cta: ctaKinds,
} as const

describe('the words of tags', () => {
  it.each(Object.entries(all))('name every %s in both languages, in at most 24 letters', (kind, values) => {
    for (const value of values) {
      const key = tagKey(kind as never, value as never)
      for (const say of [pt, en]) {
        expect(say({ key })).not.toBe(key)
        expect(say({ key }).length).toBeLessThanOrEqual(24)
      }
    }
  })

  it('are different for every value of a kind', () => {
    for (const [kind, values] of Object.entries(all)) {
      const words = values.map((value) => pt({ key: tagKey(kind as never, value as never) }))
      expect(new Set(words).size).toBe(values.length)
    }
  })
})

describe('the tags of a creative', () => {
  it('say the most telling first, in the language of whoever looks', () => {
    const sale = reading({
      elements: ['product', 'text', 'price', 'discount_badge'],
      mood: 'dark',
      benefit: 'discount',
      urgency: 'high',
    })
    expect(tagsOf(sale, pt).slice(0, 3)).toEqual(['urgência', 'preço', 'selo de desconto'])
    expect(tagsOf(sale, pt)).toContain('fundo escuro')
    expect(tagsOf(sale, en).slice(0, 3)).toEqual(['urgency', 'price', 'discount badge'])
  })

  it('say one thing once: a quote, stars and the promise of others’ words are all proof', () => {
    const proof = reading({ elements: ['quote', 'rating_stars'], benefit: 'socialProof' })
    expect(tagsOf(proof, pt)).toContain('prova social')
    expect(tagsOf(proof, pt)).not.toContain('depoimento')
    expect(tagsOf(proof, pt)).not.toContain('estrelas')
  })

  it('are three at least, also of a creative that is like most, and five at most of one that is like none', () => {
    const plain = reading({ layout: 'centered', mood: 'neutral', contrast: 'medium', elements: ['text'] })
    expect(tagKeysOf(plain).length).toBeGreaterThanOrEqual(3)
    const rich = reading({
      elements: [...elements],
      benefit: 'free',
      urgency: 'high',
      mood: 'dark',
      layout: 'split',
      targeting: 'local',
    })
    expect(tagKeysOf(rich)).toHaveLength(5)
  })

  it('never repeat, for any combination of values', () => {
    for (const benefit of benefits) {
      for (const mood of moods) {
        const one: CreativeReading = reading({ benefit, mood, elements: [...elements].reverse() })
        const words = tagsOf(one, pt)
        expect(new Set(words).size).toBe(words.length)
      }
    }
  })
})
