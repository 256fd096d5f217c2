import { expect, it } from 'vitest'
import { stepStates } from './steps-done.ts'

const nothing = { connections: 0, activeAccounts: 0, readings: 0, creatives: 0 }

it('begins a new organisation at the first step', () => {
  expect(stepStates(nothing)).toEqual(['now', 'later', 'later', 'later'])
})

it('goes on at the first step that the facts do not show as done', () => {
  expect(stepStates({ ...nothing, connections: 1 })).toEqual(['done', 'now', 'later', 'later'])
  expect(stepStates({ connections: 1, activeAccounts: 2, readings: 0, creatives: 0 })).toEqual([
    'done',
    'done',
    'now',
    'later',
  ])
})

it('comes back to a step that was undone, without forgetting what stands after it', () => {
  expect(stepStates({ connections: 1, activeAccounts: 0, readings: 3, creatives: 12 })).toEqual([
    'done',
    'now',
    'done',
    'done',
  ])
})
