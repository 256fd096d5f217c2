import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { expect, it } from 'vitest'
import { codeOf, readProblem } from './read-problem.ts'

const refusal = (extensions: Record<string, unknown>) => ({ errors: [{ message: 'words of the server', extensions }] })

it('keeps the reference of a bug, to be quoted', () => {
  const error = new CombinedGraphQLErrors(refusal({ code: 'INTERNAL', reference: '7f42-e1c3' }))
  expect(readProblem(error)).toEqual({ kind: 'internal', reference: '7f42-e1c3' })
})

it.each([
  ['FORBIDDEN', 'forbidden'],
  ['NOT_FOUND', 'notFound'],
  ['BAD_INPUT', 'badInput'],
  ['SOMETHING_NEW', 'internal'],
])('tells %s as %s', (code, kind) => {
  expect(readProblem(new CombinedGraphQLErrors(refusal({ code }))).kind).toBe(kind)
})

it('finds the code also in an answer with an HTTP error', () => {
  const bodyText = JSON.stringify(refusal({ code: 'UNAUTHENTICATED' }))
  const error = new ServerError('401', { response: new Response(bodyText, { status: 401 }), bodyText })
  expect(codeOf(error)).toBe('UNAUTHENTICATED')
})

it('takes an answer that is no answer of ours, or none at all, for a server that is not there', () => {
  const response = new Response('<html>', { status: 502 })
  expect(readProblem(new ServerError('502', { response, bodyText: '<html>' })).kind).toBe('offline')
  expect(readProblem(new TypeError('Failed to fetch')).kind).toBe('offline')
})
