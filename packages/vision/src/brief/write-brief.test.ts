import { describe, expect, test } from 'vitest'
import { sampleInput, sampleReading } from '../testing/sample-brief.ts'
import { writeBrief } from './write-brief.ts'

describe('writeBrief', () => {
  test('weighs what the sources share and says who has it', () => {
    const [source] = sampleInput().sources
    if (!source) throw new Error('The sample has a source.')
    const sources = [
      { ...source, letter: 'A', weight: 3 },
      { ...source, letter: 'B', reading: sampleReading({ layout: 'centered', mood: 'dark' }), weight: 1 },
    ]
    const { patterns } = writeBrief(sampleInput({ sources }))
    expect(patterns.layouts).toEqual([
      { value: 'textTop', weight: 0.75, letters: ['A'] },
      { value: 'centered', weight: 0.25, letters: ['B'] },
    ])
    expect(patterns.benefits).toEqual([{ value: 'emotion', weight: 1, letters: ['A', 'B'] }])
    expect(patterns.callsToAction[0]?.value).toBe('talk')
    expect(patterns.textAmounts[0]?.value).toBe('much')
  })

  test('keeps the sources’ sentences, pictures and brands as forbidden', () => {
    const { forbidden } = writeBrief(sampleInput())
    expect(forbidden.phrases).toContain('A luz que a sua sala pedia')
    expect(forbidden.hashes).toEqual(['ffffffff00000000'])
    expect(forbidden.brands).toEqual(['Casa Lumiá'])
  })

  test('the written text carries traits, and neither price, sentence nor brand of a source', () => {
    const { text } = writeBrief(sampleInput({ avoid: ['imperdível'] }))
    expect(text).toContain('# Pendente de palha, 40 cm')
    expect(text).toContain('texto no alto 100% (fonte A)')
    expect(text).toContain('**Não usar:** imperdível')
    expect(text).not.toMatch(/189|sala pedia|Lumiá/)
  })

  test('agrees in gender and number, and says what was left out and what is checked', () => {
    const { text } = writeBrief(sampleInput({ tone: 'playful' }))
    for (const line of ['**Contraste:** alto 100%', '**Urgência:** nenhuma 100%', '**Tom:** brincalhão'])
      expect(text).toContain(line)
    expect(text).toContain('o nome da marca da lista')
    expect(text).toContain('a imagem da fonte')
    const [source] = sampleInput().sources
    if (!source) throw new Error('The sample has a source.')
    const { reading } = source
    const message = { ...reading.message, headline: null, body: null, imageText: null }
    const bare = { ...source, copy: { headline: null, body: null, callToAction: null }, phash: null }
    const nothing = writeBrief(sampleInput({ brands: [], sources: [{ ...bare, reading: { ...reading, message } }] }))
    expect(nothing.text).toContain('- nada: as fontes não trazem frases, números nem imagens')
    expect(nothing.text).toContain('nenhuma lista de marcas foi informada')
    expect(nothing.text).not.toMatch(/\b0\b|imagem da fonte/)
  })

  test('is written in English when asked', () => {
    const { text } = writeBrief(sampleInput({ language: 'en' }))
    expect(text).toContain('text on top 100% (source A)')
    expect(text).toContain('## Left out on purpose')
  })

  test('refuses to be written without a source or a product', () => {
    expect(() => writeBrief(sampleInput({ sources: [] }))).toThrow(RangeError)
    expect(() => writeBrief(sampleInput({ productName: '  ' }))).toThrow(RangeError)
  })
})
