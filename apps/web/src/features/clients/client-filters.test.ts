import { expect, it } from 'vitest'
import { readClientFilter } from './client-filters.tsx'

it('lists clients at work unless the address asks for archived ones', () => {
  expect(readClientFilter(new URLSearchParams())).toEqual({ isArchived: false })
  expect(readClientFilter(new URLSearchParams('archived=1&q=lumi'))).toEqual({ isArchived: true, search: 'lumi' })
  expect(readClientFilter(new URLSearchParams('archived=yes&q='))).toEqual({ isArchived: false })
})
