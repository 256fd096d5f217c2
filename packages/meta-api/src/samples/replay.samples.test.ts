import { describe, expect, it } from 'vitest'
import type { InsightRow, InsightsLevel, MetaError, Page, ReportRequest } from '../index.ts'
import { caught, collect } from '../stage/caught.ts'
import { hasRecordings, recordingsTitle } from './recordings.ts'
import { askedIn, type Exchange, type Flow, filtersIn, openReplay, type Replay, recordedFlows } from './replay.ts'

type Raw = Record<string, unknown>

const flows = recordedFlows()
const pathOf = ({ exchanges }: Flow) => new URL(exchanges[0]?.request.uri ?? '').pathname
const rowsIn = (exchanges: Exchange[]) => exchanges.flatMap(({ response }) => (response.body.data ?? []) as Raw[])
const headerOf = (exchange: Exchange, name: string): string | null => exchange.response.headers[name]?.[0] ?? null

/** The question of a recorded run, its days being those that the run itself named. */
function requestOf({ exchanges }: Flow): ReportRequest {
  const asked = askedIn(exchanges[0] as Exchange)
  const run = exchanges[1]?.response.body ?? rowsIn(exchanges)[0]
  const increment = asked.time_increment
  return {
    since: String(run?.date_start ?? '2026-01-01'),
    until: String(run?.date_stop ?? '2026-01-31'),
    level: (asked.level ?? 'account') as InsightsLevel,
    timeIncrement: increment === undefined || increment === 'monthly' ? increment : Number(increment),
    fields: asked.fields?.split(',') ?? ['spend'],
    breakdowns: asked.breakdowns?.split(','),
    filtering: filtersIn(asked.filtering),
    limit: Number(exchanges.some(({ request }) => request.method === 'POST') ? 25 : (asked.limit ?? 25)),
  }
}

const accountOf = (flow: Flow) => pathOf(flow).split('/')[2] ?? ''

// Whoever recorded asked for some things of pages and of objects that are no ad accounts, and one way that nobody should.
const isOurs = (flow: Flow) => /^\/v\d+\.0\/act_\d+\/\w+$/.test(pathOf(flow))

function expectError(error: MetaError, { exchanges }: Flow): void {
  const { code, error_subcode } = (exchanges[0]?.response.body.error ?? {}) as Raw
  expect(error).toMatchObject({ code, subcode: error_subcode ?? null, status: exchanges[0]?.response.status })
  expect(['request', 'permission']).toContain(error.kind)
}

const figures: [keyof InsightRow, string][] = [
  ['accountId', 'account_id'],
  ['campaignId', 'campaign_id'],
  ['adsetId', 'adset_id'],
  ['adId', 'ad_id'],
  ['day', 'date_start'],
  ['dateStop', 'date_stop'],
  ['spend', 'spend'],
  ['impressions', 'impressions'],
  ['reach', 'reach'],
  ['clicks', 'clicks'],
]

function expectRows(rows: InsightRow[], recorded: Raw[]): void {
  expect(rows.map((row) => row.raw)).toEqual(recorded)
  for (const [ours, theirs] of figures) {
    expect(rows.map((row) => row[ours])).toEqual(recorded.map((raw) => raw[theirs] ?? null))
  }
}

/** What the headers of an answer say of the two lanes of insights, read without the client. */
function saidBy(exchange: Exchange): { account: number; app: number | null } | null {
  const usage = headerOf(exchange, 'x-business-use-case-usage')
  if (usage === null) return null
  const throttle = JSON.parse(headerOf(exchange, 'x-fb-ads-insights-throttle') ?? 'null')
  const [entry] = Object.values(JSON.parse(usage) as Record<string, Record<string, number>[]>).flat()
  const { call_count = 0, total_cputime = 0, total_time = 0 } = entry ?? {}
  const account = Math.max(call_count, total_cputime, total_time, throttle?.acc_id_util_pct ?? 0)
  return { account, app: throttle?.app_id_util_pct ?? null }
}

function expectUsage(replay: Replay, exchanges: Exchange[]): void {
  const said = exchanges.map(saidBy)
  expect(replay.calls.map((call) => call.usage?.percent ?? null)).toEqual(
    said.map((one) => (one === null ? null : Math.max(one.account, one.app ?? 0))),
  )
  const lastTold = (key: string) => replay.told.findLast((change) => change.key === key)?.reading?.percent
  const last = said.findLast((one) => one !== null)
  if (last === undefined || last === null) return
  expect(Math.abs((lastTold('account:186649832776475:insights') ?? -9) - last.account)).toBeLessThan(5)
  expect(lastTold('app:insights')).toBe(said.find((one) => one !== null && one.app !== null)?.app)
}

describe.skipIf(!hasRecordings)(`${recordingsTitle}: replayed`, () => {
  const runs = flows.filter(({ exchanges }) => exchanges[0]?.request.method === 'POST')
  const begun = runs.filter(({ exchanges }) => exchanges[0]?.response.status === 200)
  const refused = runs.filter(({ exchanges }) => exchanges[0]?.response.status !== 200)

  it('are there', () => {
    expect(begun.length).toBeGreaterThan(90)
    expect(refused.length).toBeGreaterThan(5)
    expect(begun.flatMap(({ exchanges }) => rowsIn(exchanges)).length).toBeGreaterThan(500)
  })

  it.each(begun)('$name: a run is asked for, looked at and read to its end', async (flow) => {
    const replay = await openReplay(flow)
    const pages = await collect(replay.session.report(accountOf(flow), requestOf(flow), { expectedRows: 1e6 }))
    expect(replay.left()).toEqual([])
    expectRows(
      pages.flatMap((page) => page.items),
      rowsIn(flow.exchanges),
    )
    expect(pages.at(-1)?.place).toBeNull()
    expectUsage(replay, flow.exchanges)
  })

  it.each(refused)('$name: a run that is refused is the error it was', async (flow) => {
    const replay = await openReplay(flow)
    const error = await caught(collect(replay.session.report(accountOf(flow), requestOf(flow), { expectedRows: 1e6 })))
    expectError(error, flow)
  })

  const asked = flows.filter((flow) => !runs.includes(flow) && pathOf(flow).endsWith('/insights') && isOurs(flow))
  it.each(asked)('$name: a report at once', async (flow) => {
    const replay = await openReplay(flow)
    const pages = collect(replay.session.report(accountOf(flow), requestOf(flow)))
    if (flow.exchanges[0]?.response.status !== 200) return expectError(await caught(pages), flow)
    const rows = (await pages).flatMap((page) => page.items)
    expect(replay.left()).toEqual([])
    expectRows(rows, rowsIn(flow.exchanges))
  })

  it('the version that answered is told where it was another', async () => {
    const [flow] = begun.filter(({ name }) => name.includes('v20.0'))
    const replay = await openReplay(flow as Flow)
    await collect(replay.session.report(accountOf(flow as Flow), requestOf(flow as Flow), { expectedRows: 1e6 }))
    const text = 'The call has been auto-upgraded to v22.0 as v20.0 has been deprecated.'
    expect(replay.calls.map((call) => call.versionNotice)).toEqual(
      replay.calls.map(() => ({ kind: 'upgraded', text, served: 'v22.0' })),
    )
  })

  const edges = ['ads', 'adsets', 'campaigns']
  const listings = flows.filter((flow) => edges.includes(pathOf(flow).split('/')[3] ?? '') && isOurs(flow))

  it.each(listings)('$name: a listing is followed to its end', async (flow) => {
    const replay = await openReplay(flow)
    const limit = Number(askedIn(flow.exchanges[0] as Exchange).limit ?? 25)
    const { session } = replay
    const ways: Record<string, (id: string) => AsyncIterable<Page<{ id: string; raw: unknown }>>> = {
      ads: (id) => session.ads(id, { limit }),
      adsets: (id) => session.adSets(id, { limit }),
      campaigns: (id) => session.campaigns(id, { limit }),
    }
    const read = ways[pathOf(flow).split('/')[3] ?? '']
    const pages = read === undefined ? [] : await collect(read(accountOf(flow)))
    const recorded = rowsIn(flow.exchanges)
    expect(replay.left()).toEqual([])
    expect(pages.flatMap((page) => page.items.map(({ raw }) => raw))).toEqual(recorded)
    expect(pages.flatMap((page) => page.items.map(({ id }) => id))).toEqual(recorded.map(({ id }) => id))
  })
})
