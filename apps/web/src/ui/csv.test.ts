import { expect, it } from 'vitest'
import { csvDialects, writeCsv } from './csv.ts'

const line = (cells: Parameters<typeof writeCsv>[0][number], language: 'pt-BR' | 'en' = 'en') =>
  writeCsv([cells], csvDialects[language]).slice(1).trimEnd()

it('divides cells and writes numbers as the spreadsheets of the language do', () => {
  expect(line(['a', { number: '-13.46' }, null, 'b'])).toBe('a,-13.46,,b')
  expect(line(['a', { number: '-13.46' }, null, 'b'], 'pt-BR')).toBe('a;-13,46;;b')
})

it('leaves no formula that a spreadsheet would run', () => {
  for (const hostile of [
    '=HYPERLINK("http://x","y")',
    '+1+cmd|calc',
    '-2+3',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1',
    ' =1+1',
    '＝1+1',
    '|calc',
    '%0A=1',
  ]) {
    const written = line([hostile])
    expect(written.replace(/^"/, '').startsWith("'"), written).toBe(true)
  }
  expect(line([{ number: '=1+1' }])).toBe("'=1+1")
  expect(line([{ number: '-1+1' }])).toBe("'-1+1")
})

it('leaves plain names as they are, also those with a sign inside', () => {
  expect(line(['Sola Nativa - Brasil', 'a+b@c'])).toBe('Sola Nativa - Brasil,a+b@c')
})

it('keeps a separator, a quote and a line break inside their cell', () => {
  expect(line(['a,b', 'say "x"', 'c\nd'])).toBe('"a,b","say ""x""","c\nd"')
  expect(line(['a,b', 'a;b'], 'pt-BR')).toBe('a,b;"a;b"')
  expect(line(['=1,2'])).toBe('"\'=1,2"')
})

it('tells a spreadsheet that the file is UTF-8', () => {
  expect(writeCsv([['é']], csvDialects.en)).toBe('\uFEFFé\r\n')
})
