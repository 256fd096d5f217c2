import { expect, it } from 'vitest'
import { writeCsv } from './write-csv.ts'

/** The same as in the tests of the files that the screens write. */
const cells: [string, string][] = [
  ['A;=1+1', '"A;=1+1"'],
  ['A,=1+1', '"A,=1+1"'],
  ['A\t=1+1', '"A\t=1+1"'],
  ['say "x"', '"say ""x"""'],
  ['A";=1+1', '"A"";=1+1"'],
  ['c\nd', '"c\nd"'],
  ['=1+1', `"'=1+1"`],
  ['+1', `"'+1"`],
  ['-1', `"'-1"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\tTab', `"'\tTab"`],
  ['\rReturn', `"'\rReturn"`],
  ['  =1+1', `"'  =1+1"`],
  ['\u00A0+1', `"'\u00A0+1"`],
  ['|calc', `"'|calc"`],
  ['%0A=1', `"'%0A=1"`],
  ['＝1+1', `"'＝1+1"`],
  ['Sola Nativa - Brasil', '"Sola Nativa - Brasil"'],
  ['a+b@c', '"a+b@c"'],
]

it.each(cells)('writes %j as one cell that is no formula', (text, written) => {
  expect(writeCsv([[text]], ',')).toBe(`\uFEFF${written}\r\n`)
  expect(writeCsv([[text]], ';')).toBe(`\uFEFF${written}\r\n`)
})

it('writes numbers as they are, and nothing as nothing', () => {
  expect(writeCsv([['a', { number: '-13,46' }, null, 'b']], ';')).toBe('\uFEFF"a";-13,46;;"b"\r\n')
})
