import sharp, { type Sharp } from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { diceOf } from '../draw/dice.ts'
import { plans } from '../draw/layouts/plans.ts'
import { emptyStage } from '../draw/layouts/stage.ts'
import { productOf } from '../draw/products/category.ts'
import { renderPng } from '../draw/render.ts'
import { schemes } from '../draw/scheme.ts'
import { inspectPicture } from '../picture/inspect-picture.ts'
import { imageDistance } from '../picture/perceptual-hash.ts'
import { antiClone } from './check-distance.ts'
import { cosineSimilarity } from './embedder.ts'
import { createLocalEmbedder } from './local-embedder.ts'

const embedder = createLocalEmbedder()
const names = [
  'Pendente',
  'Tênis',
  'Café',
  'Sérum',
  'Curso',
  'App',
  'Clínica',
  'Marmita',
  'Viagem',
  'Caixa',
  'Sofá',
  'Camiseta',
]

async function ad(index: number, headline: string): Promise<Uint8Array> {
  const stage = emptyStage(1080, 1080)
  const [plan, scheme] = [plans[index % plans.length], schemes[(index * 7) % schemes.length]]
  if (!plan || !scheme) throw new Error('An index within the lists has an entry.')
  const product = {
    product: names[index] ?? '',
    kicker: '',
    draw: productOf(names[index] ?? '').draw,
    points: ['Um', 'Dois', 'Três'],
  }
  const words = { headline, body: 'Escolha com calma.', callToAction: 'Ver detalhes' }
  await plan.paint({ ...stage, ...words, ...product, scheme, voice: plan.voices[0] ?? 'sans', dice: diceOf(index) })
  return renderPng(stage.scene)
}

let ads: Uint8Array[] = []
let looks: number[][] = []
beforeAll(async () => {
  ads = await Promise.all(names.map((_, i) => ad(i, 'Repare nos detalhes')))
  looks = await Promise.all(ads.map((picture) => embedder.embed(picture)))
})

const likeness = async (change: (picture: Sharp) => Sharp) =>
  Promise.all(
    ads.map(async (picture, i) => {
      const changed = await change(sharp(picture).flatten({ background: '#fff' })).toBuffer()
      return cosineSimilarity(looks[i] ?? [], await embedder.embed(changed))
    }),
  )

describe('the local embedder is calibrated for limits of 0.85', () => {
  test('unrelated ads are below 0.75', () => {
    const pairs = looks.flatMap((a, i) => looks.slice(i + 1).map((b) => cosineSimilarity(a, b)))
    expect(Math.max(...pairs)).toBeLessThan(0.75)
  })

  test('the same ad re-encoded, scaled or cropped by 3 % is above 0.92', async () => {
    expect(Math.min(...(await likeness((p) => p.jpeg({ quality: 55 }))))).toBeGreaterThan(0.92)
    expect(Math.min(...(await likeness((p) => p.resize(320).webp({ quality: 60 }))))).toBeGreaterThan(0.92)
    const crop = { left: 32, top: 32, width: 1016, height: 1016 }
    expect(Math.min(...(await likeness((p) => p.extract(crop).png())))).toBeGreaterThan(0.92)
  })

  test('the same layout with other words is above 0.85', async () => {
    const changed = await Promise.all(names.map((_, i) => ad(i, 'Hoje é um bom dia para começar')))
    const near = await Promise.all(
      changed.map(async (p, i) => cosineSimilarity(looks[i] ?? [], await embedder.embed(p))),
    )
    expect(Math.min(...near)).toBeGreaterThan(0.85)
  })

  test('perceptual hashes keep to the limit for images: unrelated ads above it, re-encoded ones below', async () => {
    const hashes = await Promise.all(ads.map(async (picture) => (await inspectPicture(picture)).phash))
    const pairs = hashes.flatMap((a, i) => hashes.slice(i + 1).map((b) => imageDistance(a, b)))
    expect(Math.min(...pairs)).toBeGreaterThan(antiClone.minImageDistance)
    for (const [i, picture] of ads.entries()) {
      const again = await inspectPicture(await sharp(picture).resize(500).jpeg({ quality: 60 }).toBuffer())
      expect(imageDistance(hashes[i] ?? '', again.phash)).toBeLessThan(antiClone.minImageDistance / 2)
    }
  })

  test('a plain picture has a direction and 512 numbers', async () => {
    const black = await embedder.embed(
      await sharp({ create: { width: 9, height: 9, channels: 3, background: '#000' } })
        .png()
        .toBuffer(),
    )
    expect(black).toHaveLength(512)
    expect(cosineSimilarity(black, black)).toBeCloseTo(1)
    expect(cosineSimilarity([0, 0], [0, 0])).toBe(0)
  })
})
