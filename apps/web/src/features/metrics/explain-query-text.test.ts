import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { expect, it } from 'vitest'
import type { FigureInput } from '../../gql/graphql.ts'
import { explainQueryText } from './explain-query-text.ts'

const figure: FigureInput = {
  figure: 'COST_PER_LEAD',
  currency: 'BRL',
  key: 'a "quoted" name',
  metrics: {
    from: '2026-10-22',
    to: '2026-11-18',
    granularity: 'DAY',
    compareTo: 'PREVIOUS_PERIOD',
    breakdown: 'CLIENT',
    currency: null,
    filter: { clientIds: ['0199'] },
    first: 25,
    isAscending: false,
  },
}

it('is a question that the server understands', () => {
  const schema = buildSchema(readFileSync(new URL('../../../../server/schema.graphql', import.meta.url), 'utf8'))
  expect(validate(schema, parse(explainQueryText(figure)))).toEqual([])
})

it('says what was asked and leaves out what was not', () => {
  expect(explainQueryText(figure)).toContain(
    'compareTo: PREVIOUS_PERIOD, breakdown: CLIENT, filter: { clientIds: ["0199"] }',
  )
  expect(explainQueryText(figure)).not.toContain('null')
})
