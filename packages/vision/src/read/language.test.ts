import { expect, test } from 'vitest'
import { languageOf } from './language.ts'

test.each([
  ['Mande uma foto do cômodo e devolvemos em 24 h. Parcele em 10x no cartão, R$ 189', 'pt-BR'],
  ['Reserve na esplanada, contacte a nossa equipa: 16,50 €', 'pt-PT'],
  ['The whole day on one screen, and your weekends back', 'en'],
  ['Ahora también para ti: aprende español sin salir de casa', 'es'],
  ['8 00 12', null],
  ['', null],
])('“%s” is %s', (text, language) => {
  expect(languageOf(text).language).toBe(language)
})

test('a long sentence is surer than a short one', () => {
  const short = languageOf('para você')
  const long = languageOf(
    'Escolha com calma o que combina com a sua casa e fale com a gente quando quiser, sem compromisso.',
  )
  expect(long.confidence).toBeGreaterThan(short.confidence)
})
