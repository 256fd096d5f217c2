import { expect, it } from 'vitest'
import { csvDialects, writeCsv } from './csv.ts'

const line = (cells: Parameters<typeof writeCsv>[0][number], language: 'pt-BR' | 'en' = 'en') =>
  writeCsv([cells], csvDialects[language]).slice(1).trimEnd()

it('divides cells and writes numbers as the spreadsheets of the language do', () => {
  expect(line(['a', { number: '-13.46' }, null, 'b'])).toBe('"a",-13.46,,"b"')
  expect(line(['a', { number: '-13.46' }, null, 'b'], 'pt-BR')).toBe('"a";-13,46;;"b"')
})

/** The same as in the tests of the files that the server writes. */
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
  expect(writeCsv([[text]], csvDialects.en)).toBe(`\uFEFF${written}\r\n`)
  expect(writeCsv([[text]], csvDialects['pt-BR'])).toBe(`\uFEFF${written}\r\n`)
})

it('takes for a number only what is one', () => {
  expect(line([{ number: '=1+1' }])).toBe(`"'=1+1"`)
  expect(line([{ number: '-1+1' }])).toBe(`"'-1+1"`)
})

it('tells a spreadsheet that the file is UTF-8', () => {
  expect(writeCsv([['é']], csvDialects.en)).toBe('\uFEFF"é"\r\n')
})
