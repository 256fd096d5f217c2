import { expect, it } from 'vitest'
import { diagnose } from './diagnosis.ts'

const quiet = { isVerified: true, lastDeliveryAt: '2026-11-19T15:00:00Z', refusedToday: 0, parked: [] }
const statesOf = (...given: Parameters<typeof diagnose>) =>
  Object.fromEntries(diagnose(...given).map(({ key, state }) => [key, state]))

it('finds nothing in the way of a number that delivers', () => {
  expect(Object.values(statesOf(quiet, [{ isConnected: true }]))).toEqual(Array(5).fill('done'))
})

it('waits for a delivery only once there is a handshake and a number', () => {
  const silent = { ...quiet, lastDeliveryAt: null }
  expect(statesOf(silent, [{ isConnected: true }]).delivery).toBe('todo')
  expect(statesOf(silent, [{ isConnected: false }])).toMatchObject({ number: 'todo', delivery: 'open' })
  expect(statesOf({ ...silent, isVerified: false }, [])).toMatchObject({ handshake: 'todo', delivery: 'open' })
})

it('leaves out what only whoever runs the installation is told', () => {
  const keys = diagnose({ ...quiet, refusedToday: null }, []).map(({ key }) => key)
  expect(keys).toEqual(['handshake', 'number', 'parked', 'delivery'])
})

it('names what was refused or waits, whatever else works', () => {
  const troubled = { ...quiet, refusedToday: 3, parked: [{ count: 2 }] }
  expect(statesOf(troubled, [{ isConnected: true }])).toMatchObject({ signature: 'todo', parked: 'todo' })
})
