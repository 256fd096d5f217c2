import { expect, it } from 'vitest'
import type { CreativeConfigForm_CreativeConfigFragment } from '../../gql/graphql.ts'
import { configValues, toInput, toText } from './config-values.ts'

const config: CreativeConfigForm_CreativeConfigFragment = {
  __typename: 'CreativeConfig',
  guardrails: { __typename: 'Guardrails', minSpend: '100.50', minConversions: 10, minImpressions: 1000 },
  windowDays: 30,
  topN: 10,
  objective: 'LEAD',
  creativeRetentionDays: 365,
  competitorBrands: ['Casa Lumiá', 'C&A'],
  kpiWeights: [
    { __typename: 'KpiWeights', objective: 'LEAD', primary: 0.7, secondary: 0.3 },
    { __typename: 'KpiWeights', objective: 'PURCHASE', primary: 0.6, secondary: 0.4 },
    { __typename: 'KpiWeights', objective: 'INSTALL', primary: 1, secondary: 0 },
  ],
}

it('gives back what it was given when nothing is changed', () => {
  expect(toInput(configValues.parse(toText(config, true)))).toEqual({
    creativeRetentionDays: 365,
    competitorBrands: ['Casa Lumiá', 'C&A'],
    objective: 'LEAD',
    topN: 10,
    windowDays: 30,
    guardrails: { minSpend: '100.50', minConversions: 10, minImpressions: 1000 },
    kpiWeights: [
      { objective: 'LEAD', primary: 0.7, secondary: 0.3 },
      { objective: 'PURCHASE', primary: 0.6, secondary: 0.4 },
      { objective: 'INSTALL', primary: 1, secondary: 0 },
    ],
  })
})

it('keeps an amount as decimal text, typed with a comma or a point', () => {
  expect(configValues.parse({ ...toText(config, true), minSpend: '0,10' }).minSpend).toBe('0.10')
  expect(configValues.parse({ ...toText(config, false), minSpend: '12345678901.05' }).minSpend).toBe('12345678901.05')
})

it.each([
  ['minSpend', '-1', 'decimal'],
  ['minSpend', '1.000,00', 'decimal'],
  ['minConversions', '2,5', 'whole'],
  ['topN', '0', 'range 1 50'],
  ['windowDays', '91', 'range 1 90'],
  ['creativeRetentionDays', '', 'whole'],
])('refuses %s = %s as %s', (field, value, why) => {
  const checked = configValues.safeParse({ ...toText(config, true), [field]: value })
  expect(checked.error?.issues.map((issue) => [issue.path[0], issue.message])).toEqual([[field, why]])
})

it('reads names from lines and commas alike, and leaves what they may be to the server', () => {
  const competitorBrands = ' Casa Lumiá, C&A\r\n\n,Raiz & Grão,\nX '
  const { competitorBrands: names } = configValues.parse({ ...toText(config, true), competitorBrands })
  expect(names).toEqual(['Casa Lumiá', 'C&A', 'Raiz & Grão', 'X'])
  expect(configValues.parse({ ...toText(config, true), competitorBrands: ' \n' }).competitorBrands).toEqual([])
})
