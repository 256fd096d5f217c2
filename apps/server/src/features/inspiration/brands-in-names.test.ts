import { expect, it } from 'vitest'
import { brandIn, brandSaid, brandsAmong } from './brands-in-names.ts'

it.each([
  ['Casa Lumiá · Principal', 'Casa Lumiá'],
  ['Mesa do Largo | BRL', 'Mesa do Largo'],
  ['Serena Derma - Testes', 'Serena Derma'],
  ['Conta Raiz & Grão', 'Raiz & Grão'],
  ['Loja Sola Nativa 02', 'Sola Nativa'],
  ['Viva Fluency (US)', 'Viva Fluency'],
  ['Conta principal', null],
  ['Ads BR 3', null],
  ['1234567', null],
  ['XY', null],
  ['', null],
])('reads in the account %j the brand %j', (name, brand) => {
  expect(brandIn(name)).toBe(brand)
})

it('does not take for a competitor what is our own, in an account or in the product', () => {
  const names = ['Casa Lumiá · Testes', 'Mesa do Largo', 'Palha Nobre', 'Mesa do Largo | USD']
  expect(brandsAmong(names, ['Casa Lumiá', 'Pendente Palha Nobre'])).toEqual(['Mesa do Largo'])
})

it.each([
  ['Pendente LUMIA de palha', 'Lumiá'],
  ['Raiz e grão, 40 cm', null],
  ['Kit Raiz & Grao', 'Raiz & Grão'],
  ['Iluminação', null],
  ['', null],
])('finds in %j, as whole words, the brand %j', (text, brand) => {
  expect(brandSaid(text, ['Lumiá', 'Raiz & Grão'])).toBe(brand)
})
