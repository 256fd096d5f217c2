import { expect, it } from 'vitest'
import { countRates, csvPlaceOf, linesAround } from './csv-place.ts'

it('finds the line and the column that a refusal names', () => {
  expect(csvPlaceOf('csv.4.rate')).toEqual({ line: 4, column: 'rate' })
  expect(csvPlaceOf('csv.1')).toEqual({ line: 1, column: null })
  expect(csvPlaceOf('csv')).toBeNull()
  expect(csvPlaceOf('source')).toBeNull()
})

it('shows a line with its neighbours, whatever ends the lines', () => {
  const csv = 'day,from,to,rate\r\na\nb\rc\nd'
  expect(linesAround(csv, 3, 1)).toEqual([
    { number: 2, text: 'a' },
    { number: 3, text: 'b' },
    { number: 4, text: 'c' },
  ])
  expect(linesAround(csv, 1)[0]).toEqual({ number: 1, text: 'day,from,to,rate' })
})

it('counts what is below the header, and no empty lines of a spreadsheet', () => {
  expect(countRates('day;from;to;rate\n2026-11-18;USD;BRL;5,43\n;;;\n\n')).toBe(1)
  expect(countRates('')).toBe(0)
})
