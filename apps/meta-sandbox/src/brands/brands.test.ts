import { describe, expect, test } from 'vitest'
import { scenes } from '../art/scenes/index.ts'
import { brands } from './index.ts'

const all = brands.flatMap((brand) => brand.creatives.map((creative) => ({ brand, creative })))

describe('the advertisers', () => {
  test('have keys of their own, and so have the creatives of each', () => {
    expect(new Set(brands.map((brand) => brand.key)).size).toBe(brands.length)
    for (const brand of brands) expect(new Set(brand.creatives.map((c) => c.key)).size).toBe(brand.creatives.length)
  })

  test('name only compositions that exist, and leave none unused', () => {
    expect([...new Set(all.map(({ creative }) => creative.scene))].sort()).toEqual(Object.keys(scenes).sort())
  })

  test('give a length to videos alone', () => {
    for (const { creative } of all)
      expect([creative.key, creative.videoSeconds !== undefined]).toEqual([creative.key, creative.kind === 'video'])
  })

  test('keep appeal between 0.4 and 2', () => {
    for (const { creative } of all) {
      expect(creative.appeal).toBeGreaterThanOrEqual(0.4)
      expect(creative.appeal).toBeLessThanOrEqual(2)
    }
  })

  test('write headlines and bodies of a length Meta shows, without emoji', () => {
    for (const { creative } of all) {
      const copy = `${creative.headline} ${creative.body}`
      expect([creative.key, creative.headline.length <= 40, creative.body.length <= 200]).toEqual([
        creative.key,
        true,
        true,
      ])
      expect(copy).not.toMatch(/\p{Extended_Pictographic}/u)
    }
  })

  test('never say the same headline or body twice', () => {
    expect(new Set(all.map(({ creative }) => creative.headline)).size).toBe(all.length)
    expect(new Set(all.map(({ creative }) => creative.body)).size).toBe(all.length)
  })
})
