import { expect, it } from 'vitest'
import { wordsToAvoid } from './words-to-avoid.ts'

it.each([
  [null, []],
  ['', []],
  [' , ; ', []],
  ['preço', ['preço']],
  ['Preço, contagem regressiva, a palavra “imperdível”', ['Preço', 'contagem regressiva', 'imperdível']],
  ['"últimas unidades" e "só hoje"', ['últimas unidades', 'só hoje']],
  ['the word "cheap"; hurry up.', ['cheap', 'hurry up']],
  ['palavras proibidas\nfrase feita', ['proibidas', 'feita']],
  ['preço, preço', ['preço']],
])('finds in %j the words %j', (avoid, words) => {
  expect(wordsToAvoid(avoid)).toEqual(words)
})

it('takes no more than thirty, each of at most sixty letters', () => {
  const many = Array.from({ length: 60 }, (_, i) => `w${i}`).join(',')
  expect(wordsToAvoid(many)).toHaveLength(30)
  expect(wordsToAvoid('x'.repeat(61))).toEqual([])
})
