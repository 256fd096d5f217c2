import { expect, it } from 'vitest'
import { fileNameOf } from './file-name.ts'

it('names a file by its title, number and shape in plain letters', () => {
  expect(fileNameOf('Pendentes / Inspiração!', { number: 2, ratio: '9:16' })).toBe('pendentes-inspiracao-2-9x16.png')
  expect(fileNameOf('日本', { number: 1, ratio: '1:1' })).toBe('creative-1-1x1.png')
})
