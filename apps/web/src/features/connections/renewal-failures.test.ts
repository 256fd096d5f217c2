import { expect, it } from 'vitest'
import { renewalFailureOf } from './renewal-failures.ts'

it('has a sentence for what the server calls a failure, and one for what it may call one later', () => {
  expect(renewalFailureOf('NOT_EXTENDED')).toBe('NOT_EXTENDED')
  expect(renewalFailureOf('META_REFUSED')).toBe('OTHER')
  expect(renewalFailureOf('')).toBe('OTHER')
})
