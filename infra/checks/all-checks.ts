import { globSync } from 'node:fs'
import { join } from 'node:path'
import { root, toolIn } from '../root.ts'
import type { Check } from './check.ts'
import { boundaries } from './check-boundaries.ts'
import { types } from './check-types.ts'
import { variables } from './check-variables.ts'
import { members } from './members.ts'
import { toolCheck } from './tool-check.ts'
import { vitestCheck } from './vitest-check.ts'

const web = join(root, 'apps/web')

const format = toolCheck('format and lint', () => [
  toolIn('.', '@biomejs/biome'),
  'ci',
  '--colors=off',
  '--max-diagnostics=30',
])
const deadCode = toolCheck('dead code', () => [toolIn('.', 'knip'), '--no-progress'])
const schema = toolCheck('schema.graphql is served', () => ['apps/server/dist/src/print-schema.js', '--check'])
const documents = toolCheck(
  'web types follow the schema',
  () => [toolIn('apps/web', '@graphql-codegen/cli', 'graphql-codegen'), '--check'],
  web,
)

/** What needs no database, no browser and no picture: seconds, for after every change. */
export function quickChecks(): Check[] {
  const unit = ['packages/meta-api', 'apps/web']
  return [format, types, boundaries, schema, documents, variables, ...unit.map((member) => vitestCheck(member))]
}

/** All of it, in the order in which a newcomer would want to be told. */
export function allChecks(): Check[] {
  const journeys = tested().filter((member) => member === 'test')
  const rest = tested().filter((member) => member !== 'test')
  return [
    ...[format, types, boundaries, deadCode, schema, documents, variables],
    ...[...rest, ...journeys].map((member) => ({ ...vitestCheck(member), isPatient: patient.has(member) })),
  ]
}

/** The journeys alone. */
export function journeyChecks(): Check[] {
  return [vitestCheck('test', { name: 'journeys', words: ['journeys/'] })]
}

/** All drills: those of `npm test`, those that wait until a killed worker is missed, many readings under every trouble, and events of senders that are cut off. */
export function drillChecks(): Check[] {
  const faults = { name: 'fault plan', words: ['reading/fault-plan.test.ts'], env: { FAULT_RUNS: '200' } }
  const crashes = { name: 'crash points', words: ['conversions/crash-points.test.ts'], env: { CRASH_RUNS: '100' } }
  return [
    vitestCheck('test', { name: 'drills', words: ['--config', 'drills/vitest.config.ts'] }),
    vitestCheck('apps/server', faults),
    vitestCheck('apps/server', crashes),
  ]
}

/** Their tests kill servers and workers and wait until these are missed. */
const patient = new Set(['infra', 'packages/live', 'packages/queue'])

/** By its tests and not by its configuration: a member without one would be left out, and nobody would notice. */
function tested(): string[] {
  const files = (member: string) =>
    globSync('**/*.test.{ts,tsx}', { cwd: join(root, member), exclude: (name) => /^(node_modules|dist)$/.test(name) })
  return members().filter((member) => files(member).length > 0)
}
