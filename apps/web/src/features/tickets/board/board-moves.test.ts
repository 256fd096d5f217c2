import { expect, it } from 'vitest'
import { nextCard, nextStage } from './board-moves.ts'

const columns = [['a1', 'a2', 'a3'], [], ['c1', 'c2']]

it('goes up and down inside a column and stops at its ends', () => {
  expect(nextCard(columns, 'a2', 'ArrowUp')).toBe('a1')
  expect(nextCard(columns, 'a2', 'ArrowDown')).toBe('a3')
  expect(nextCard(columns, 'a1', 'ArrowUp')).toBeNull()
  expect(nextCard(columns, 'a3', 'ArrowDown')).toBeNull()
  expect(nextCard(columns, 'a3', 'Home')).toBe('a1')
  expect(nextCard(columns, 'a1', 'End')).toBe('a3')
})

it('goes sideways over an empty column, to the same height or the last card', () => {
  expect(nextCard(columns, 'a2', 'ArrowRight')).toBe('c2')
  expect(nextCard(columns, 'a3', 'ArrowRight')).toBe('c2')
  expect(nextCard(columns, 'c1', 'ArrowLeft')).toBe('a1')
  expect(nextCard(columns, 'c1', 'ArrowRight')).toBeNull()
})

it('has no way from a card that is gone, nor by another key', () => {
  expect(nextCard(columns, 'gone', 'ArrowUp')).toBeNull()
  expect(nextCard(columns, 'a1', 'x')).toBeNull()
})

it('offers the stage beside, and stays at either end', () => {
  expect(nextStage(['new', 'won'], 'new', 'ArrowRight')).toBe('won')
  expect(nextStage(['new', 'won'], 'won', 'ArrowRight')).toBe('won')
  expect(nextStage(['new', 'won'], 'new', 'ArrowLeft')).toBe('new')
})
