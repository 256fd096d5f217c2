import type { Bench, Figure } from '@mci/infra/bench'
import { Client } from 'pg'
import { openStage, type Stage } from '../stage.ts'
import { openVisitor, type Visitor } from '../visitor/open-visitor.ts'
import { fillFacts } from './fill-facts.ts'
import { medians } from './median.ts'

const days = 365
/** The two clients that are asked about, at both sizes of the table: a usual one, and the largest of a large agency. */
const asked = [
  { name: 'Usual', clients: 1, accountsPerClient: 4, ads: 100 },
  { name: 'Large', clients: 1, accountsPerClient: 10, ads: 200 },
]
/** How many others there are: each has 146 000 rows in a year. */
const others = [1, 63]
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
  const fill = (plan: (typeof asked)[number]) => fillFacts(db, { organizationId, days, lastDay, ...plan })
  const clients: { id: string; name: string; rows: number; before: number | null }[] = []
  let total = 0
  for (const plan of asked) {
    const { clientIds, rows } = await fill(plan)
    clients.push({ id: clientIds[0] ?? '', name: plan.name, rows: (rows / days) * 30, before: null })
    total += rows
  }
  for (const count of others) {
    const { rows } = await fill({ name: `Other of ${count}`, clients: count, accountsPerClient: 4, ads: 100 })
    total += rows
    for (const client of clients) {
      const ours = () => askMetrics(visitor, client.id, lastDay)
      const hand = () => handWritten(db, organizationId, client.id, lastDay)
      sameAnswer(await ours(), await hand())
      const [value = Number.NaN, beside = Number.NaN] = (await medians(rounds, ours, hand)).map(round)
      const size = `${client.rows.toLocaleString('en')} rows asked of ${total.toLocaleString('en')}`
      const name = `30 days of one client: ${client.name.toLowerCase()}`
      yield { name, value, unit: 'ms', beside, goal: '≤ 1.5× of SQL by hand', size }
      if (client.before !== null)
        yield { name: 'the same in the small table', value, unit: 'ms', beside: client.before, goal: '≤ 1.3×', size }
      client.before = value
    }
  }
}

const round = (value: number) => Number(value.toPrecision(4))

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

function sameAnswer(ours: Answer, hand: Answer): void {
  const cents = ({ spend, byDay }: Answer) => JSON.stringify([spend, ...byDay].map((text) => Number(text).toFixed(2)))
  if (cents(ours) !== cents(hand)) throw new Error(`The answers differ: ${cents(ours)} and ${cents(hand)}`)
}

export default {
  about:
    'thirty days of one client by the API, beside SQL written by hand for the same answer, in a table of one and of ten million rows',
  run,
} satisfies Bench
