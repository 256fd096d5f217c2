import { setTimeout as pause } from 'node:timers/promises'
import type { Bench, Figure } from '@mci/infra/bench'
import { countOf } from '../drills/rows-of.ts'
import { openStage, type Stage } from '../stage.ts'
import { openVisitor } from '../visitor/open-visitor.ts'
import { watchAccount } from '../visitor/watch-account.ts'
import { openReading } from './open-reading.ts'
import { peakMemory } from './peak-memory.ts'

const ads = 1_000
const days = 30

async function* run(): AsyncGenerator<Figure> {
  const stage = await openStage({ DEMO: 'false', META_SANDBOX_ADS: String(ads) })
  try {
    yield* measure(stage)
  } finally {
    await stage.stop()
  }
}

async function* measure(stage: Stage): AsyncGenerator<Figure> {
  const visitor = await openVisitor(stage, 'Bench')
  const adAccountId = await watchAccount(visitor, 'ana', `Volume (${ads}`)
  const atRest = { serve: await peakMemory(stage.pid('serve')), worker: await peakMemory(stage.pid('worker')) }
  const address = stage.database.ownerUrl
  const first = await openReading(stage, visitor, adAccountId)
  while ((await countOf(address, 'account_day', visitor.organizationId)) < days && !first.isOver()) await pause(50)
  const secondsToRows = first.seconds()
  const end = await first.end()
  const rows = await countOf(address, 'insight_day', visitor.organizationId)
  const size = `${ads} ads × ${days} days, ${rows} rows`
  const figure = (name: string, value: number, unit: string, beside: number | null, goal: string | null): Figure => ({
    ...{ name, unit, beside, goal, size },
    value: Number(value.toPrecision(4)),
  })
  // Beside it: what one call for each ad would cost.
  yield figure('Graph calls, first reading', end.calls, 'calls', ads, '≤ 200')
  yield figure('rows from Meta to the table', rows / secondsToRows, 'rows/s', null, '≥ 1000')
  yield figure('click to ten creatives with patterns', end.seconds, 's', null, '≤ 60')
  if (end.ready !== 10) throw new Error(`${end.ready} creatives have patterns, not ten: ${end.message}`)

  const again = await (await openReading(stage, visitor, adAccountId)).end()
  yield figure('Graph calls, second reading', again.calls, 'calls', end.calls, null)
  yield figure('second reading', again.seconds, 's', end.seconds, null)
  yield figure('peak memory of the server', await peakMemory(stage.pid('serve')), 'MB', atRest.serve, '≤ 512')
  yield figure('peak memory of the worker', await peakMemory(stage.pid('worker')), 'MB', atRest.worker, '≤ 1024')
}

export default {
  about:
    'reading an account of 1 000 ads and 30 days from the click to its best creatives, in the sandbox, by the local reader',
  run,
} satisfies Bench
