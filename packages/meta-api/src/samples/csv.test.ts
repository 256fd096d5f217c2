import { expect, it } from 'vitest'
import { csvRows } from './recordings.ts'

it('reads quotes, commas, line ends and emoji inside cells, and leaves empty cells out', () => {
  expect(csvRows('a,b,c\n1,"x, ""y""\nz",\r\n,🙂|,"3"\n')).toEqual([
    { a: '1', b: 'x, "y"\nz' },
    { b: '🙂|', c: '3' },
  ])
  expect(csvRows('a,b\n')).toEqual([])
  expect(csvRows('a,b\n1,2')).toEqual([{ a: '1', b: '2' }])
})
