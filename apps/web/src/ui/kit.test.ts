import { expect, it } from 'vitest'
import { initialsOf } from './initials.ts'
import { matchesWords } from './match-words.ts'
import { placeOn, scaleOf } from './scale.ts'

it('takes the initials of the names and not of the particles', () => {
  expect(initialsOf('Renata de Souza Pacheco')).toBe('RP')
  expect(initialsOf('Ótica')).toBe('Ó')
  expect(initialsOf('   ')).toBe('?')
})

it('finds a command without its accents and by the beginning of any word', () => {
  expect(matchesWords('Configurações', 'configuracoes')).toBe(true)
  expect(matchesWords('Perfis e contas', 'con')).toBe(true)
  expect(matchesWords('Perfis e contas', 'contas jobs')).toBe(false)
})

it('puts all intervals of a list on one scale with air at both ends', () => {
  const scale = scaleOf([80, 120, null, undefined])
  expect(scale.min).toBeLessThan(80)
  expect(scale.max).toBeGreaterThan(120)
  expect(placeOn(scale, 100)).toBeCloseTo(50)
})

it('keeps a mark inside its track', () => {
  expect(placeOn({ min: 0, max: 1 }, 7)).toBe(100)
  expect(placeOn({ min: 0, max: 1 }, -7)).toBe(0)
  expect(placeOn({ min: 5, max: 5 }, 5)).toBe(50)
})
