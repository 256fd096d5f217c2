import { describe, expect, test, vi } from 'vitest'
import { brands } from '../brands/index.ts'
import { compose } from './compose.ts'
import { type LaidOut, letter } from './letter.ts'

// seventy pictures take a second or two alone, but a busy machine may take many times as long
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const all = brands.flatMap((brand) => brand.creatives.map((creative) => ({ brand, creative })))
const margin = 24

const textBoxes = async ({ brand, creative }: (typeof all)[number]) => {
  const { lettering, w, h } = compose(brand, creative)
  const boxes: LaidOut[] = []
  if (lettering.length > 0) await letter(lettering, w, h, (box) => boxes.push(box))
  return { w, h, boxes: boxes.filter((box) => box.text !== undefined) }
}

/** By how much two boxes lie over each other, in units of the canvas; negative when they are apart. */
const overlap = (a: LaidOut, b: LaidOut): number =>
  Math.min(
    Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left),
    Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top),
  )

const outside = (box: LaidOut, w: number, h: number): boolean =>
  box.left < margin || box.top < margin || box.left + box.width > w - margin || box.top + box.height > h - margin

describe('lettering', () => {
  test('stays inside the picture and off other lettering, in every creative', async () => {
    const faults: string[] = []
    for (const one of all) {
      const { w, h, boxes } = await textBoxes(one)
      const name = `${one.brand.key}/${one.creative.key}`
      for (const box of boxes.filter((box) => outside(box, w, h)))
        faults.push(`${name}: “${box.text}” leaves the frame`)
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(i + 1))
          if (overlap(a, b) > 4) faults.push(`${name}: “${a.text}” lies over “${b.text}”`)
      })
    }
    expect(faults).toEqual([])
  })

  test('shows every word the creative asks for', async () => {
    const missing: string[] = []
    for (const one of all) {
      const { boxes } = await textBoxes(one)
      const shown = boxes.map((box) => box.text).join('|')
      const asked = Object.values(one.creative.words)
        .flat()
        .flatMap((value) => value.split('|'))
      missing.push(...asked.filter((word) => !shown.includes(word)).map((word) => `${one.creative.key}: ${word}`))
    }
    expect(missing).toEqual([])
  })

  test('a line that is too long is told apart from one that fits', async () => {
    const one = all.find(({ creative }) => creative.words.title) as (typeof all)[number]
    const words = { ...one.creative.words, title: 'palavra '.repeat(30) }
    const { w, h, boxes } = await textBoxes({ ...one, creative: { ...one.creative, words } })
    expect(boxes.some((box) => outside(box, w, h))).toBe(true)
  })
})
