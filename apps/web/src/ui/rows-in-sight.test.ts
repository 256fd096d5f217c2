import { expect, it } from 'vitest'
import { rowsInSight } from './rows-in-sight.ts'

const look = { windowHeight: 720, rowHeight: 36, count: 500 }

it('takes the rows of the window and some around it', () => {
  expect(rowsInSight({ ...look, top: 300 })).toEqual({ first: 0, last: 24 })
  expect(rowsInSight({ ...look, top: -3600 })).toEqual({ first: 88, last: 132 })
})

it('stays within the table', () => {
  expect(rowsInSight({ ...look, top: -100_000 })).toEqual({ first: 499, last: 499 })
  expect(rowsInSight({ ...look, top: 5000 })).toEqual({ first: 0, last: 0 })
  expect(rowsInSight({ ...look, top: 0, count: 0 })).toEqual({ first: 0, last: 0 })
})
