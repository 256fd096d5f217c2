import { expect, it } from 'vitest'
import { learn, sayIn } from './texts.ts'

learn({
  'pt-BR': {
    'test.day': 'até {{day, day}}',
    'test.month': '{{day, month}}',
    'test.things_one': '{{count}} coisa',
    'test.things_other': '{{count}} coisas',
    'test.both_one': '{{count}} coisa em $t(test.things, {"count": {{all}} })',
    'test.both_other': '{{count}} coisas em $t(test.things, {"count": {{all}} })',
    'test.raw': '{{text}}',
  },
  en: {
    'test.day': 'until {{day, day}}',
    'test.month': '{{day, month}}',
    'test.things_one': '{{count}} thing',
    'test.things_other': '{{count}} things',
    'test.both_one': '{{count}} thing in $t(test.things, {"count": {{all}} })',
    'test.both_other': '{{count}} things in $t(test.things, {"count": {{all}} })',
    'test.raw': '{{text}}',
  },
})

it('writes days as the reader does, whatever the zone of the server', () => {
  const saying = { key: 'test.day', params: { day: '2026-11-22' } }
  expect(sayIn('pt-BR')(saying)).toBe('até 22/11/2026')
  expect(sayIn('en')(saying)).toBe('until 11/22/26')
  const month = { key: 'test.month', params: { day: '2025-03-01' } }
  expect([sayIn('pt-BR')(month), sayIn('en')(month)]).toEqual(['março de 2025', 'March 2025'])
})

it('says nought, and whole millions, in the plural', () => {
  const things = (count: number) =>
    [sayIn('pt-BR'), sayIn('en')].map((say) => say({ key: 'test.things', params: { count } }))
  expect([0, 1, 2, 1_000_000].map(things)).toEqual([
    ['0 coisas', '0 things'],
    ['1 coisa', '1 thing'],
    ['2 coisas', '2 things'],
    ['1000000 coisas', '1000000 things'],
  ])
})

it('chooses each word of a sentence of two counts by its own', () => {
  const of = (count: number, all: number) => sayIn('pt-BR')({ key: 'test.both', params: { count, all } })
  expect([of(0, 1), of(1, 2)]).toEqual(['0 coisas em 1 coisa', '1 coisa em 2 coisas'])
})

it('chooses by number, and leaves text as it is', () => {
  expect(sayIn('en')({ key: 'test.things', params: { count: 1 } })).toBe('1 thing')
  expect(sayIn('pt-BR')({ key: 'test.things', params: { count: 7 } })).toBe('7 coisas')
  expect(sayIn('en')({ key: 'test.raw', params: { text: '<b>&{{x}}' } })).toBe('<b>&{{x}}')
})
