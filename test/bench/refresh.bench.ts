import type { Bench, Figure } from '@mci/infra/bench'
import { openStage, type Stage } from '../stage.ts'
import { openVisitor } from '../visitor/open-visitor.ts'
import { watchAccount } from '../visitor/watch-account.ts'
import { type MetaProcess, openMetaProcess } from './meta-process.ts'
import { openOfficialSdk } from './official-sdk.ts'
import { readByCron } from './read-by-cron.ts'

const ads = 190
const days = 28
const secret = 'the secret of the outer clock'

async function* run(): AsyncGenerator<Figure> {
  const meta = await openMetaProcess({ META_SANDBOX_ADS: String(ads) })
  const stage = await openStage({ DEMO: 'false', META_SPEND_ENABLED: 'false', CRON_SECRET: secret, ...meta.variables })
  try {
    yield* measure(stage, meta)
  } finally {
    await stage.stop()
    await meta.stop()
  }
}

async function* measure(stage: Stage, meta: MetaProcess): AsyncGenerator<Figure> {
  const visitor = await openVisitor(stage, 'Bench')
  await watchAccount(visitor, 'ana', `Volume (${ads}`)
  const window = { since: dayBefore(days), until: dayBefore(1) }
  const token = await meta.tokenOf('ana')
  const account = await meta.accountOf(token, `Volume (${ads}`)
  const first = await callsOf(meta, () => readByCron(stage, secret, days))
  const ours = await callsOf(meta, () => readByCron(stage, secret, days))
  const seeds = await callsOf(meta, () => readByLevels(meta.url, token, account, window))
  const sdk = await callsOf(meta, () => readBySdk(meta.url, token, account, window))
  const size = `${ads} ads × ${days} days, ${ours.rows} rows`
  const figure = (name: string, value: number, beside: number | null, goal: string | null): Figure => ({
    ...{ name, value, unit: 'calls', beside, goal, size },
  })
  yield figure('daily refresh', ours.calls, null, '≤ 10')
  yield figure('beside three levels, page by page', ours.calls, seeds.calls, null)
  yield figure("beside Meta's SDK, its own pages", ours.calls, sdk.calls, null)
  yield figure('the first reading', first.calls, ours.calls, null)
}

const dayBefore = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

interface Window {
  readonly since: string
  readonly until: string
}

async function callsOf(meta: MetaProcess, read: () => Promise<number>): Promise<{ calls: number; rows: number }> {
  const before = await meta.counted()
  const rows = await read()
  return { calls: (await meta.counted()) - before, rows }
}

/** A report of each level, and the next page for as long as there is one, in the size that Meta gives when none is named. */
async function readByLevels(url: string, access_token: string, account: string, window: Window): Promise<number> {
  let rows = 0
  for (const level of ['campaign', 'adset', 'ad']) {
    const fields = 'spend,impressions,clicks,campaign_id,adset_id,ad_id'
    const query = { access_token, level, fields, time_increment: '1', time_range: JSON.stringify(window) }
    let next: string | undefined = `${url}/v25.0/${account}/insights?${new URLSearchParams(query)}`
    while (next) {
      const page = (await (await fetch(next)).json()) as { data: unknown[]; paging?: { next?: string } }
      rows += page.data.length
      next = page.paging?.next
    }
  }
  return rows
}

/** The report of ads by Meta's own SDK, and the names and states of what they stand in. */
async function readBySdk(url: string, accessToken: string, account: string, window: Window): Promise<number> {
  const sdk = openOfficialSdk({ url, accessToken, appSecret: 'sandbox-secret' })
  const params = { level: 'ad', time_increment: 1, time_range: window }
  let cursor = await sdk.account(account).getInsights(['ad_id', 'spend', 'impressions', 'clicks', 'actions'], params)
  let rows = cursor.length
  while (cursor.hasNext()) {
    cursor = await cursor.next()
    rows += cursor.length
  }
  for (const list of ['getAds', 'getCampaigns'] as const) {
    let things = await sdk.account(account)[list](['id', 'name', 'effective_status'], {})
    while (things.hasNext()) things = await things.next()
  }
  return rows
}

export default {
  about:
    'calls to Meta for the daily refresh of 28 days of an account whose report fits five pages, as Meta counts them',
  run,
} satisfies Bench
