import { expect, it } from 'vitest'
import { placeAfter } from './grid-moves.ts'

const size = { rows: 30, columns: 14 }
const after = (key: string, row: number, column: number, hasCtrl = false) =>
  placeAfter(key, hasCtrl, { row, column }, size)

it('moves by one with the arrows and stops at the edges', () => {
  expect(after('ArrowRight', 3, 5)).toEqual({ row: 3, column: 6 })
  expect(after('ArrowLeft', 3, 0)).toEqual({ row: 3, column: 0 })
  expect(after('ArrowUp', 0, 5)).toEqual({ row: 0, column: 5 })
  expect(after('ArrowDown', 29, 5)).toEqual({ row: 29, column: 5 })
})

it('goes to the ends of a row, to the corners with Ctrl, and ten rows at a time', () => {
  expect(after('End', 3, 5)).toEqual({ row: 3, column: 13 })
  expect(after('Home', 3, 5, true)).toEqual({ row: 0, column: 0 })
  expect(after('End', 3, 5, true)).toEqual({ row: 29, column: 13 })
  expect(after('PageDown', 25, 5)).toEqual({ row: 29, column: 5 })
})

it('leaves other keys alone', () => {
  expect(after('Enter', 3, 5)).toBeNull()
  expect(after('a', 3, 5)).toBeNull()
})
