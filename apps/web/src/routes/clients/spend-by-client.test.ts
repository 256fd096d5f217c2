import { expect, it } from 'vitest'
import { NO_CLIENT, spendByClient } from './spend-by-client.ts'

const row = (key: string, amount: string, currency: string) => ({
  key,
  line: { figures: { spend: { amount, currency } } },
})

it('keeps the currencies of a client apart', () => {
  const spend = spendByClient([row('a', '10.50', 'BRL'), row(NO_CLIENT, '3.00', 'BRL'), row('a', '2.00', 'USD')])
  expect(spend.get('a')).toEqual([
    { amount: '10.50', currency: 'BRL' },
    { amount: '2.00', currency: 'USD' },
  ])
  expect(spend.get(NO_CLIENT)).toHaveLength(1)
  expect(spend.get('b')).toBeUndefined()
})
