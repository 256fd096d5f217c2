import { expect, it } from 'vitest'
import { allOpen, isOpen, openRowsIn, withTurned, writeOpenRows } from './open-rows.ts'

const read = (text: string) => openRowsIn(new URLSearchParams(text))

it('opens the rows that an address names, or all but those', () => {
  expect(isOpen(read('open=1,2'), '2')).toBe(true)
  expect(isOpen(read('open=1,2'), '3')).toBe(false)
  expect(isOpen(read('open=all,2'), '2')).toBe(false)
  expect(isOpen(read('open=all,2'), '3')).toBe(true)
  expect(isOpen(read(''), '1')).toBe(false)
})

it('writes what it reads, and nothing where nothing is open', () => {
  expect(writeOpenRows(read('open=1,2'))).toBe('1,2')
  expect(writeOpenRows(withTurned(allOpen, '7'))).toBe('all,7')
  expect(writeOpenRows(withTurned(read('open=1'), '1'))).toBeNull()
  expect(writeOpenRows(withTurned(read('open=all,7'), '7'))).toBe('all')
})

it('keeps the last opened of more rows than an address takes', () => {
  const many = Array.from({ length: 200 }, (_, index) => `${index}`)
  const open = read(`open=${many.join()}`)
  expect(isOpen(open, '199')).toBe(true)
  expect(isOpen(open, '0')).toBe(false)
})
