import { expect, it } from 'vitest'
import { learn, sayIn } from './texts.ts'

learn({
  'pt-BR': {
    'test.day': 'até {{day, day}}',
    'test.month': '{{day, month}}',
    'test.things_one': '{{count}} coisa',
    'test.things_other': '{{count}} coisas',
    'test.raw': '{{text}}',
  },
  en: {
    'test.day': 'until {{day, day}}',
    'test.month': '{{day, month}}',
    'test.things_one': '{{count}} thing',
    'test.things_other': '{{count}} things',
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

it('chooses by number, and leaves text as it is', () => {
  expect(sayIn('en')({ key: 'test.things', params: { count: 1 } })).toBe('1 thing')
  expect(sayIn('pt-BR')({ key: 'test.things', params: { count: 7 } })).toBe('7 coisas')
  expect(sayIn('en')({ key: 'test.raw', params: { text: '<b>&{{x}}' } })).toBe('<b>&{{x}}')
})
