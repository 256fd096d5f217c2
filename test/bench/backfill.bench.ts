import type { Bench, Figure } from '@mci/infra/bench'
import { countOf } from '../drills/rows-of.ts'
import { openStage, type Stage } from '../stage.ts'
import { askForJob, followJob } from '../visitor/jobs.ts'
import { openVisitor } from '../visitor/open-visitor.ts'
import { watchAccount } from '../visitor/watch-account.ts'
import { openMetaProcess } from './meta-process.ts'
import { peakMemory } from './peak-memory.ts'

/** Its ads began within the last year or so; this many have about a million rows. */
const ads = 4_300
const months = 36

async function* run(): AsyncGenerator<Figure> {
  const meta = await openMetaProcess({ META_SANDBOX_ADS: String(ads) })
  const stage = await openStage({ DEMO: 'false', META_SPEND_ENABLED: 'false', ...meta.variables })
  try {
    yield* measure(stage)
  } finally {
    await stage.stop()
    await meta.stop()
  }
}

async function* measure(stage: Stage): AsyncGenerator<Figure> {
  const visitor = await openVisitor(stage, 'Bench')
  const adAccountId = await watchAccount(visitor, 'ana', `Volume (${ads}`)
  const atRest = await peakMemory(stage.pid('worker'))
  const began = performance.now()
  const job = await askForJob(visitor, 'backfillInsights', 'BackfillInsightsInput', { adAccountId, months })
  const { status, message, metaCalls } = await followJob(visitor, job)
  const seconds = (performance.now() - began) / 1_000
  if (status !== 'COMPLETED') throw new Error(`The backfill ended ${status}: ${message}`)
  const rows = await countOf(stage.database.ownerUrl, 'insight_day', visitor.organizationId)
  const size = `${ads} ads × ${months} months, ${rows} rows`
  const figure = (name: string, value: number, unit: string, beside: number | null, goal: string | null): Figure => ({
    ...{ name, unit, beside, goal, size },
    value: Number(value.toPrecision(4)),
  })
  yield figure('rows of a backfill', rows / seconds, 'rows/s', null, null)
  yield figure('calls to Meta', metaCalls, 'calls', null, null)
  yield figure('peak memory of the worker', await peakMemory(stage.pid('worker')), 'MB', atRest, '≤ 300')
}

export default {
  about:
    'the history of a large account, newest month first, in a worker that must stay small; memory beside the worker at rest',
  run,
} satisfies Bench
