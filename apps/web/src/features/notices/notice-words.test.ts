import { expect, it } from 'vitest'
import { noticeWords } from './notice-words.ts'

it('puts what happened above what follows from it', () => {
  const message = 'Token de Viviane Sá expirou. 2 contas sem leitura desde 17/11. Os dias são lidos ao reconectar.'
  expect(noticeWords(message, ['Viviane Sá'])).toEqual({
    title: 'Token de Viviane Sá expirou',
    rest: '2 contas sem leitura desde 17/11. Os dias são lidos ao reconectar.',
  })
})

it('does not end a sentence inside a name or an amount', () => {
  expect(noticeWords('Token de Dr. Sá expirou. Reconecte.', ['Dr. Sá']).title).toBe('Token de Dr. Sá expirou')
  expect(noticeWords('Desvio de R$ 1.048,37 em 12/11. Relido.', []).title).toBe('Desvio de R$ 1.048,37 em 12/11')
})

it('takes what a colon leads to for what follows', () => {
  expect(noticeWords('O gasto de 12/11 em Sola: Nativa não fecha: os totais diferem.', ['Sola: Nativa'])).toEqual({
    title: 'O gasto de 12/11 em Sola: Nativa não fecha',
    rest: 'Os totais diferem.',
  })
})

it('takes a single sentence whole', () => {
  expect(noticeWords('A versão v24.0 termina em 3 dias.', [])).toEqual({
    title: 'A versão v24.0 termina em 3 dias',
    rest: '',
  })
})
