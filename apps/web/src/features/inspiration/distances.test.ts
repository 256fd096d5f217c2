import { expect, it } from 'vitest'
import { countBelow } from './distances.ts'

const least = { text: 0.1, image: 0.19, embedding: 0.15 }

it('counts each distance to each source that is below its minimum', () => {
  const far = { text: 0.79, image: 0.41, embedding: 0.36 }
  expect(countBelow([far, { text: 0.07, image: 0.22, embedding: 0.12 }], least)).toBe(2)
  expect(countBelow([far], least)).toBe(0)
})

it('lets what is exactly at the minimum pass', () => {
  expect(countBelow([least], least)).toBe(0)
})
