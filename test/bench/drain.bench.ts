import { setTimeout as pause } from 'node:timers/promises'
import type { Bench, Figure } from '@mci/infra/bench'
import { look } from '../drills/rows-of.ts'
import { openStage, type Stage } from '../stage.ts'
import { openVisitor } from '../visitor/open-visitor.ts'
import { watchAccount } from '../visitor/watch-account.ts'
import { drainBySdk } from './drain-by-sdk.ts'
import { type MetaProcess, openMetaProcess } from './meta-process.ts'
import { openOfficialSdk } from './official-sdk.ts'
import { readByCron } from './read-by-cron.ts'

const secret = 'the secret of the outer clock'
/** About ten thousand, a hundred thousand and a million rows: most ads deliver on most days. */
const sizes = [
  { ads: 430, days: 28 },
  { ads: 4_300, days: 28 },
  { ads: 14_300, days: 84 },
]

async function* run(): AsyncGenerator<Figure> {
  for (const size of sizes) {
    const meta = await openMetaProcess({ META_SANDBOX_ADS: String(size.ads) })
    const stage = await openStage({
      DEMO: 'false',
      META_SPEND_ENABLED: 'false',
      CRON_SECRET: secret,
      ...meta.variables,
    })
    try {
      yield* measure(stage, meta, size)
    } finally {
      await stage.stop()
      await meta.stop()
    }
  }
}

async function* measure(
  stage: Stage,
  meta: MetaProcess,
  { ads, days }: (typeof sizes)[number],
): AsyncGenerator<Figure> {
  const visitor = await openVisitor(stage, 'Bench')
  const { organizationId } = visitor
  const adAccountId = await watchAccount(visitor, 'ana', `Volume (${ads}`)
  const accessToken = await meta.tokenOf('ana')
  const metaAccountId = await meta.accountOf(accessToken, `Volume (${ads}`)
  const address = stage.database.ownerUrl
  const facts = 'from insight_day where organization_id = $1'
  // As on every night but the first: what the ads are called is known, and asked for again only where it changed.
  await readByCron(stage, secret, 1)
  await look(address, `delete ${facts}`, [organizationId])
  const began = Date.now()
  const secondsFrom = (start: number) => (Date.now() - start) / 1_000
  const reading = readByCron(stage, secret, days)
  // Rows are seen when the reading is whole: with changed names and Meta's totals, which the other side does not ask for.
  while ((await look(address, `select ${facts} limit 1`, [organizationId])).length === 0) await pause(50)
  // The sandbox prepares a report for as many looks as we take at it, which says nothing about either side.
  const toTable = secondsFrom(await meta.firstPageAfter(began))
  const ours = { rows: await reading, seconds: secondsFrom(began) }
  const kept = await look<{ count: number }>(address, `select count(*)::int as count ${facts}`, [organizationId])
  if (kept[0]?.count !== ours.rows) throw new Error(`${ours.rows} rows were told of, ${kept[0]?.count} are there`)
  await look(address, `delete ${facts}`, [organizationId])
  const sdk = openOfficialSdk({ url: meta.url, accessToken, appSecret: 'sandbox-secret' })
  const window = { since: dayBefore(days), until: dayBefore(1) }
  const drain = { databaseUrl: address, organizationId, adAccountId, metaAccountId, window }
  const theirs = await timed(() => drainBySdk(sdk, drain))
  const size = `${ads} ads × ${days} days, ${ours.rows} rows`
  yield {
    ...{ name: 'rows from Meta to the table', unit: 'rows/s', goal: '≥ 5× of the SDK with upsertMany', size },
    value: Math.round(ours.rows / toTable),
    beside: Math.round(theirs.rows / theirs.seconds),
  }
  yield {
    ...{ name: 'the whole reading', unit: 's', goal: null, size },
    value: Number(ours.seconds.toPrecision(4)),
    beside: Number(theirs.seconds.toPrecision(4)),
  }
}

async function timed(read: () => Promise<number>): Promise<{ rows: number; seconds: number }> {
  const began = performance.now()
  const rows = await read()
  return { rows, seconds: (performance.now() - began) / 1_000 }
}

const dayBefore = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

export default {
  about: "rows per second from the sandbox to the table, beside Meta's own SDK draining the same rows with upsertMany",
  run,
} satisfies Bench
