import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bench, Figure } from '@mci/infra/bench'
import { startPostgres, withTestPostgres } from '@mci/infra/postgres'

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return Math.round((performance.now() - began) * 10) / 10
}

async function* run(): AsyncGenerator<Figure> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-postgres-'))
  const stop: (() => Promise<void>)[] = []
  const start = async () => void stop.push((await startPostgres({ dataDir, durable: true })).stop)
  const first = await milliseconds(start)
  await stop.pop()?.()
  const again = await milliseconds(start)
  await stop.pop()?.()
  rmSync(dataDir, { recursive: true, force: true })
  const size = 'empty cluster, durable'
  yield { name: 'first start, cluster made', value: first, unit: 'ms', beside: null, goal: '≤ 3000', size }
  yield { name: 'later start', value: again, unit: 'ms', beside: first, goal: '≤ 500', size }
  const postgres = await withTestPostgres()
  const copy = await milliseconds(() => postgres.createDatabase())
  await postgres.stop()
  yield {
    name: 'database for a test file',
    value: copy,
    unit: 'ms',
    beside: null,
    goal: '≤ 200',
    size: 'empty database',
  }
}

export default {
  about: 'how long the embedded PostgreSQL lets one wait; a later start stands beside the first',
  run,
} satisfies Bench
