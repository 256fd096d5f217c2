import { expect, it } from 'vitest'
import { nextReadings } from './next-readings.ts'

const account = (name: string, timezone: string, nextReadAt: string | null) => ({
  id: name,
  name,
  timezone,
  nextReadAt,
})

it('puts accounts that are read at one moment together, the next one first', () => {
  const readings = nextReadings([
    account('New York', 'America/New_York', '2026-11-23T11:00:00Z'),
    account('Bahia', 'America/Bahia', '2026-11-23T09:00:00.000Z'),
    account('São Paulo', 'America/Sao_Paulo', '2026-11-23T09:00:00Z'),
    account('Off', 'America/Sao_Paulo', null),
  ])
  expect(readings).toEqual([
    { at: '2026-11-23T09:00:00.000Z', zones: ['America/Bahia', 'America/Sao_Paulo'], names: ['Bahia', 'São Paulo'] },
    { at: '2026-11-23T11:00:00.000Z', zones: ['America/New_York'], names: ['New York'] },
  ])
})

it('has nothing to say where nothing is read by itself', () => {
  expect(nextReadings([account('Off', 'UTC', null)])).toEqual([])
})
