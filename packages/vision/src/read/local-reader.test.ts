import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { writeBrief } from '../brief/write-brief.ts'
import { plainWords, textSimilarity } from '../compare/text-similarity.ts'
import { createLocalDrawer } from '../draw/local-drawer.ts'
import { sampleInput } from '../testing/sample-brief.ts'
import { createLocalReader } from './local-reader.ts'

const reader = createLocalReader()
afterAll(() => reader.close())
const noCopy = { headline: null, body: null, callToAction: null }

const draw = (ratio: string, seed: string, number = 1) =>
  createLocalDrawer().draw({ brief: writeBrief(sampleInput()), number, attempt: 0, seed, ratio, previous: [] })

describe('the local reader', { timeout: 60_000 }, () => {
  test('reads headline and button out of drawn ads, also white on colour', async () => {
    for (const [number, seed] of [
      [1, 'a'],
      [2, 'a'],
      [3, 'a'],
      [4, 'a'],
    ] as const) {
      const drawn = await draw('1:1', seed, number)
      const { message, visual } = await reader.read({ picture: drawn.png, copy: noCopy })
      expect(plainWords(message.imageText ?? '')).toContain(plainWords(drawn.callToAction))
      expect(textSimilarity(message.headline ?? '', drawn.headline)).toBeGreaterThan(0.8)
      expect(message).toMatchObject({ textInImage: true, language: 'pt-BR' })
      expect(message.confidence).toBeGreaterThan(0.6)
      expect(visual.composition.elements).toEqual(expect.arrayContaining(['product', 'text', 'cta_button']))
      expect(visual.style.photography).toBe(false)
    }
  })

  test('takes the ad’s own copy before what it reads, and reasons on both', async () => {
    const drawn = await draw('4:5', 'b')
    const copy = {
      headline: 'Últimas unidades: -40% só hoje',
      body: 'Corra, é até meia-noite.',
      callToAction: 'SHOP_NOW',
    }
    const reading = await reader.read({ picture: drawn.png, copy })
    expect(reading.message).toMatchObject({ headline: copy.headline, body: copy.body })
    expect(reading.approach).toMatchObject({ urgency: 'high', benefit: 'discount', tone: 'urgent' })
    expect(reading).toMatchObject({ readBy: 'local 1', cost: null })
  })

  test('a wordless picture has no text, and little confidence in a message', async () => {
    const noise = await sharp({
      create: {
        width: 400,
        height: 400,
        channels: 3,
        background: '#806040',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .jpeg()
      .toBuffer()
    const { message, approach, visual } = await reader.read({ picture: noise, copy: noCopy })
    expect(message).toMatchObject({ headline: null, imageText: null, textInImage: false, language: null, cta: null })
    expect(message.confidence).toBeLessThan(0.5)
    expect(approach).toMatchObject({ urgency: 'none', benefit: 'none' })
    expect(approach.confidence).toBeLessThan(0.2)
    expect(visual.style.photography).toBe(true)
  })

  test('a dark and a cream picture differ in mood', async () => {
    const plain = (background: string) =>
      sharp({ create: { width: 300, height: 300, channels: 3, background } })
        .png()
        .toBuffer()
    const mood = async (c: string) => (await reader.read({ picture: await plain(c), copy: noCopy })).visual.style.mood
    expect([await mood('#0b0a09'), await mood('#F0DFC0'), await mood('#2140C4'), await mood('#F4F4F4')]).toEqual([
      'dark',
      'warm',
      'energetic',
      'neutral',
    ])
  })

  test('gives up at once when cancelled and reads on afterwards', async () => {
    const { png } = await draw('1:1', 'c')
    const controller = new AbortController()
    const given = reader.read({ picture: png, copy: noCopy, signal: controller.signal })
    controller.abort()
    await expect(given).rejects.toMatchObject({ kind: 'cancelled' })
    expect((await reader.read({ picture: png, copy: noCopy })).message.textInImage).toBe(true)
  })

  test('what is not a picture is refused; missing language data is said, not downloaded', async () => {
    await expect(reader.read({ picture: Buffer.from('<svg/>'), copy: noCopy })).rejects.toMatchObject({
      kind: 'notAPicture',
    })
    const empty = await mkdtemp(join(tmpdir(), 'no-languages-'))
    const lame = createLocalReader({ languageDataDir: empty })
    const { png } = await draw('1:1', 'c')
    await expect(lame.read({ picture: png, copy: noCopy })).rejects.toMatchObject({ kind: 'unavailable' })
    await lame.close()
    await rm(empty, { recursive: true })
  })
})
