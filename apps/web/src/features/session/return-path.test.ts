import { expect, it } from 'vitest'
import { returnPath, signInPath } from './return-path.ts'

it('leads back to the page that asked for the sign-in', () => {
  const path = signInPath('/jobs', '?status=FAILED')
  expect(returnPath(new URLSearchParams(path.split('?')[1]))).toBe('/jobs?status=FAILED')
})

it.each(['https://example.com', '//example.com', '/\\example.com', 'javascript:alert(1)', ''])(
  'never leads out of this site: %s',
  (next) => {
    expect(returnPath(new URLSearchParams({ next }))).toBe('/')
  },
)
