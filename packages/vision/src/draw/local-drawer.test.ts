import { describe, expect, test } from 'vitest'
import { writeBrief } from '../brief/write-brief.ts'
import { cosineSimilarity } from '../compare/embedder.ts'
import { createLocalEmbedder } from '../compare/local-embedder.ts'
import { textSimilarity } from '../compare/text-similarity.ts'
import { inspectPicture } from '../picture/inspect-picture.ts'
import { sampleInput } from '../testing/sample-brief.ts'
import { VisionError } from '../vision-error.ts'
import type { DrawInput } from './creative-drawer.ts'
import { createLocalDrawer } from './local-drawer.ts'

const drawer = createLocalDrawer()
const input = (change: Partial<DrawInput> = {}): DrawInput => ({
  brief: writeBrief(sampleInput()),
  number: 1,
  attempt: 0,
  seed: 'sala',
  ratio: '1:1',
  previous: [],
  ...change,
})

describe('the local drawer', () => {
  test('draws each ratio in the size Meta recommends', async () => {
    const sizes = { '1:1': [1080, 1080], '4:5': [1080, 1350], '9:16': [1080, 1920], '1.91:1': [1200, 628] }
    for (const [ratio, [width, height]] of Object.entries(sizes)) {
      const drawn = await drawer.draw(input({ ratio }))
      expect(drawn).toMatchObject({ ratio, width, height })
      expect(await inspectPicture(drawn.png)).toMatchObject({ width, height, ratio, format: 'png' })
    }
  })

  test('gives the same picture for the same seed and another for another', async () => {
    const [a, b, c] = await Promise.all([
      drawer.draw(input()),
      drawer.draw(input()),
      drawer.draw(input({ seed: 'copa' })),
    ])
    expect(Buffer.from(a.png).equals(Buffer.from(b.png))).toBe(true)
    expect(Buffer.from(a.png).equals(Buffer.from(c.png))).toBe(false)
  })

  test('four variations and a retry differ in words and in look', async () => {
    const previous: { headline: string; body: string }[] = []
    const looks: number[][] = []
    for (const [number, attempt] of [
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 0],
      [2, 1],
    ] as const) {
      const drawn = await drawer.draw(input({ number, attempt, previous: [...previous] }))
      for (const other of previous) expect(textSimilarity(drawn.headline, other.headline)).toBeLessThan(0.62)
      const look = await createLocalEmbedder().embed(drawn.png)
      for (const other of looks) expect(cosineSimilarity(look, other)).toBeLessThan(0.85)
      previous.push(drawn)
      looks.push(look)
    }
  })

  test('uses neither forbidden sentences, brands nor words to avoid', async () => {
    const brief = writeBrief(sampleInput({ avoid: ['hoje', 'detalhes', 'Quero conhecer'], brands: ['Palha'] }))
    brief.forbidden.phrases.push('Um lugar aceso do seu jeito')
    for (let number = 1; number <= 4; number++) {
      for (let attempt = 0; attempt < 3; attempt++) {
        const { headline, body, callToAction } = await drawer.draw(input({ brief, number, attempt, ratio: '1.91:1' }))
        const words = `${headline} ${body} ${callToAction}`.toLowerCase()
        expect(words).not.toMatch(/\bhoje\b|\bdetalhes\b|quero conhecer|\bpalha\b/)
        expect(headline).not.toBe('Um lugar aceso do seu jeito')
      }
    }
  })

  test('stops when cancelled', async () => {
    const drawing = drawer.draw(input({ signal: AbortSignal.abort() }))
    await expect(drawing).rejects.toThrow(VisionError)
    await expect(drawing).rejects.toMatchObject({ kind: 'cancelled' })
  })

  test('draws whatever a person types as a product', async () => {
    for (const productName of [
      'Ω🎉',
      'Otorrinolaringologistadesenvolvimentistainternacional',
      '<svg onload=alert(1)>',
      'A'.repeat(400),
    ]) {
      const brief = writeBrief(sampleInput({ productName, language: 'en' }))
      const drawn = await drawer.draw(input({ brief, ratio: '1.91:1' }))
      expect((await inspectPicture(drawn.png)).width).toBe(1200)
    }
  })
})
