import type { Bench, Figure } from '@mci/infra/bench'
import { Client } from 'pg'
import { openStage, type Stage } from '../stage.ts'
import { openVisitor, type Visitor } from '../visitor/open-visitor.ts'
import { fillFacts } from './fill-facts.ts'
import { medians } from './median.ts'

const accountsPerClient = 4
const ads = 100
const days = 365
/** Each client has 146 000 rows in a year; the first of them is the one that is asked about, at both sizes. */
const sizes = [7, 69]
const rounds = 31

async function* run(): AsyncGenerator<Figure> {
  const stage = await openStage({ DEMO: 'false', META_SPEND_ENABLED: 'false' })
  const db = new Client({ connectionString: stage.database.ownerUrl })
  await db.connect()
  try {
    yield* measure(stage, db)
  } finally {
    await db.end()
    await stage.stop()
  }
}

async function* measure(stage: Stage, db: Client): AsyncGenerator<Figure> {
  const visitor = await openVisitor(stage, 'Bench')
  const { organizationId } = visitor
  const lastDay = dayBefore(1)
  let before: number | null = null
  for (const clients of sizes) {
    const plan = { organizationId, clients, accountsPerClient, ads, days, lastDay }
    const { clientIds, rows } = await fillFacts(db, plan)
    const clientId = clientIds[0] ?? ''
    const ours = () => askMetrics(visitor, clientId, lastDay)
    const hand = () => handWritten(db, organizationId, clientId, lastDay)
    await sameAnswer(await ours(), await hand())
    const [asked = Number.NaN, written = Number.NaN] = await medians(rounds, ours, hand)
    const size = `${(accountsPerClient * ads * 30).toLocaleString('en')} rows asked of ${rows.toLocaleString('en')}`
    const round = (value: number) => Number(value.toPrecision(4))
    yield {
      name: 'metrics, 30 days of one client',
      value: round(asked),
      unit: 'ms',
      beside: round(written),
      goal: '≤ 1.5× of SQL by hand',
      size,
    }
    if (before !== null)
      yield {
        name: 'the same, in the small table',
        value: round(asked),
        unit: 'ms',
        beside: round(before),
        goal: '≤ 1.3×',
        size,
      }
    before = asked
  }
}

const dayBefore = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

interface Answer {
  readonly spend: string
  readonly byDay: readonly string[]
}

const query = `query ($input: MetricsInput!) { metrics(input: $input) { __typename ... on Problem { message } ... on Metrics {
  lines { figures { spend { amount } impressions clicks linkClicks ctr cpc { amount } cpm { amount } leads purchases purchaseValue { amount } roas } }
  points { lines { figures { spend { amount } impressions clicks leads purchases purchaseValue { amount } roas } } } } } }`

async function askMetrics(visitor: Visitor, clientId: string, lastDay: string): Promise<Answer> {
  const from = new Date(Date.parse(lastDay) - 29 * 86_400_000).toISOString().slice(0, 10)
  const input = { from, to: lastDay, granularity: 'DAY', filter: { clientIds: [clientId] } }
  type Line = { figures: { spend: { amount: string } } }
  type Told = { metrics: { message?: string; lines: Line[]; points: { lines: Line[] }[] } }
  const { metrics } = await visitor.ask<Told>(query, { input })
  if (metrics.message) throw new Error(metrics.message)
  const spendOf = (lines: Line[]) => lines[0]?.figures.spend.amount ?? '0'
  return { spend: spendOf(metrics.lines), byDay: metrics.points.map(({ lines }) => spendOf(lines)) }
}

/** The same figures by the plainest statement that uses the key of the table, past the policies. */
async function handWritten(db: Client, organizationId: string, clientId: string, lastDay: string): Promise<Answer> {
  const { rows } = await db.query<{ day: string | null; spend: string }>(
    `select f.day::text, sum(f.spend) as spend, sum(f.impressions) as impressions, sum(f.clicks) as clicks, sum(f.link_clicks) as link_clicks,
       sum(f.leads) as leads, sum(f.purchases) as purchases, sum(f.purchase_value) as purchase_value, sum(f.installs) as installs,
       sum(f.video_plays_3s) as plays, sum(f.thruplays) as thruplays
     from insight_day f
     where f.organization_id = $1 and f.ad_account_id in (select id from ad_account where organization_id = $1 and client_id = $2)
       and f.day between $3::date - 29 and $3::date
     group by grouping sets ((f.day), ()) order by f.day`,
    [organizationId, clientId, lastDay],
  )
  const whole = rows.find(({ day }) => day === null)
  return { spend: whole?.spend ?? '0', byDay: rows.flatMap(({ day, spend }) => (day === null ? [] : [spend])) }
}

async function sameAnswer(ours: Answer, hand: Answer): Promise<void> {
  const cents = ({ spend, byDay }: Answer) => JSON.stringify([spend, ...byDay].map((text) => Number(text).toFixed(2)))
  if (cents(ours) !== cents(hand)) throw new Error(`The answers differ: ${cents(ours)} and ${cents(hand)}`)
}

export default {
  about:
    'thirty days of one client by the API, beside SQL written by hand for the same answer, in a table of one and of ten million rows',
  run,
} satisfies Bench
