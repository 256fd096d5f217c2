import { expect, it } from 'vitest'
import { contactName } from './contact-name.ts'

it('calls a person by their name, else by the end of their number', () => {
  expect(contactName({ name: ' Ana ', phoneEnd: '2207' })).toEqual({ kind: 'name', name: 'Ana' })
  expect(contactName({ name: '  ', phoneEnd: '2207' })).toEqual({ kind: 'number', end: '2207' })
  expect(contactName({ name: null, phoneEnd: null })).toEqual({ kind: 'unknown' })
})
