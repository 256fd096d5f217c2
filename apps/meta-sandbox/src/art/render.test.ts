import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { brands } from '../brands/index.ts'
import { heightFor, renderCreative } from './index.ts'

// seventy pictures take a second or two alone, but a busy machine may take many times as long
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const all = brands.flatMap((brand) => brand.creatives.map((creative) => ({ brand, creative })))
const nameOf = ({ brand, creative }: (typeof all)[number]) => `${brand.key}/${creative.key}`
const pictures = new Map<string, Buffer>()

beforeAll(async () => {
  for (const one of all) pictures.set(nameOf(one), await renderCreative(one.brand, one.creative, 200))
})

describe('the pictures of every advertiser', () => {
  test('are PNG files as wide as asked and as high as their ratio', async () => {
    for (const one of all) {
      const { format, width, height } = await sharp(pictures.get(nameOf(one))).metadata()
      expect([nameOf(one), format, width, height]).toEqual([
        nameOf(one),
        'png',
        200,
        heightFor(one.creative.ratio, 200),
      ])
    }
  })

  test('are all different', () => {
    const hashes = new Set([...pictures.values()].map((png) => createHash('sha256').update(png).digest('hex')))
    expect(hashes.size).toBe(all.length)
  })

  test('fill their frame: no transparent pixel', async () => {
    for (const one of all) {
      const { isOpaque } = await sharp(pictures.get(nameOf(one))).stats()
      expect([nameOf(one), isOpaque]).toEqual([nameOf(one), true])
    }
  })

  test('come out in the same bytes when drawn again', async () => {
    for (const one of all.filter((_, index) => index % 6 === 0)) {
      const again = await renderCreative(one.brand, one.creative, 200)
      expect([nameOf(one), again.equals(pictures.get(nameOf(one)) ?? Buffer.alloc(0))]).toEqual([nameOf(one), true])
    }
  })
})

test('a scene nobody drew is refused by name', async () => {
  const { brand, creative } = all[0] as (typeof all)[number]
  await expect(renderCreative(brand, { ...creative, scene: 'no-such-scene' }, 200)).rejects.toThrow('no-such-scene')
})

test('heights follow the ratio to the nearest pixel', () => {
  expect([heightFor('1:1', 1080), heightFor('4:5', 1080), heightFor('9:16', 1080), heightFor('1.91:1', 1080)]).toEqual([
    1080, 1350, 1920, 565,
  ])
})
