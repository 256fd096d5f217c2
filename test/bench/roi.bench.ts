import type { Bench, Figure } from '@mci/infra/bench'
import { Client } from 'pg'
import { openStage, type Stage } from '../stage.ts'
import { openVisitor, type Visitor } from '../visitor/open-visitor.ts'
import { fillFacts } from './fill-facts.ts'
import { fillTickets } from './fill-tickets.ts'
import { medians } from './median.ts'

const days = 365
const tickets = 1_000_000
/** A usual client, the largest of a large agency, and all others: ten million rows of facts in a year. */
const plans = [
  { name: 'Usual', clients: 1, accountsPerClient: 4, ads: 100 },
  { name: 'Large', clients: 1, accountsPerClient: 10, ads: 200 },
  { name: 'Other', clients: 63, accountsPerClient: 4, ads: 100 },
]

/** What is asked: of one client, or of all (null). */
interface Asked {
  readonly name: string
  readonly clientId: string | null
  readonly days: number
  readonly attributionDate: 'TOUCH' | 'CONVERSION'
  readonly rounds: number
}

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
  const lastDay = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  const clients: string[] = []
  let facts = 0
  for (const plan of plans) {
    const { clientIds, rows } = await fillFacts(db, { organizationId, days, lastDay, ...plan })
    clients.push(clientIds[0] ?? '')
    facts += rows
  }
  await fillTickets(db, { organizationId, tickets, days, lastDay })
  const [usual = '', large = ''] = clients
  const month = { days: 30, attributionDate: 'TOUCH', rounds: 31 } as const
  const questions: Asked[] = [
    { ...month, name: '30 days of one client: usual', clientId: usual },
    { ...month, name: '30 days of one client: large', clientId: large },
    { ...month, name: '30 days of the agency', clientId: null, rounds: 11 },
    { ...month, name: 'the same by the day of the sale', clientId: null, attributionDate: 'CONVERSION', rounds: 11 },
    { ...month, name: 'a year of the agency', clientId: null, days, rounds: 5 },
  ]
  const size = `of ${tickets.toLocaleString('en')} tickets and ${facts.toLocaleString('en')} facts`
  for (const asked of questions) {
    const ours = () => askRoi(visitor, asked, lastDay)
    const hand = () => handWritten(db, organizationId, asked, lastDay)
    sameAnswer(await ours(), await hand())
    const [value = Number.NaN, beside = Number.NaN] = (await medians(asked.rounds, ours, hand)).map(round)
    yield { name: asked.name, value, unit: 'ms', beside, goal: '≤ 1.5× of SQL by hand', size }
  }
}

const round = (value: number) => Number(value.toPrecision(4))

/** The first page of campaigns by spend and the whole, in cents. */
interface Answer {
  readonly rows: readonly string[]
  readonly total: string
}

const query = `query ($input: RoiInput!) { roi(input: $input) { __typename ... on Problem { message } ... on Roi {
  rows { totalCount edges { node { ...figures key label } } } unattributed { ...figures } total { ...figures } } } }
  fragment figures on RoiRow { leadsCount salesCount revenue { amount } spend { amount } avgTicket { amount } conversionRate costPerLead { amount }
    costPerSale { amount } roas impressions linkCtr metaLeads metaPurchases }`

interface Told {
  readonly key: string
  readonly leadsCount: number
  readonly salesCount: number
  readonly revenue: { amount: string } | null
  readonly spend: { amount: string } | null
}

async function askRoi(visitor: Visitor, { clientId, days, attributionDate }: Asked, lastDay: string): Promise<Answer> {
  const from = new Date(Date.parse(lastDay) - (days - 1) * 86_400_000).toISOString().slice(0, 10)
  const filters = clientId ? { clientIds: [clientId] } : null
  type Answered = { roi: { message?: string; rows: { edges: { node: Told }[] }; total: Told } }
  const { roi } = await visitor.ask<Answered>(query, { input: { from, to: lastDay, attributionDate, filters } })
  if (roi.message) throw new Error(roi.message)
  const textOf = (row: Told) =>
    lineOf(row.leadsCount, row.salesCount, row.revenue?.amount ?? '', row.spend?.amount ?? null)
  return { rows: roi.rows.edges.map(({ node }) => `${node.key} ${textOf(node)}`), total: textOf(roi.total) }
}

const lineOf = (leads: number, sales: number, revenue: string, spend: string | null) =>
  `${leads} ${sales} ${Number(revenue).toFixed(2)} ${Number(spend ?? 0).toFixed(2)}`

/** The same figures by the plainest statement that uses the keys of the tables, past the policies: facts and tickets by ad, then by campaign. */
async function handWritten(db: Client, organizationId: string, asked: Asked, lastDay: string): Promise<Answer> {
  const { rows } = await db.query<Record<'part' | 'key' | 'leads' | 'sales' | 'revenue' | 'spend', string>>(
    handSql(asked),
    [organizationId, lastDay, asked.days - 1, ...(asked.clientId ? [asked.clientId] : [])],
  )
  const textOf = (row: (typeof rows)[number]) => lineOf(Number(row.leads), Number(row.sales), row.revenue, row.spend)
  const whole = rows.find(({ part }) => part === 'total')
  return {
    rows: rows.filter(({ part }) => part === 'row').map((row) => `${row.key} ${textOf(row)}`),
    total: whole ? textOf(whole) : '',
  }
}

function handSql({ attributionDate, clientId }: Asked): string {
  const accounts = `ad_account_id in (select id from ad_account where organization_id = $1 and client_id = $4)`
  const mine = (alias: string) => (clientId ? `and ${alias}.${accounts}` : '')
  const scan = (day: string, leads: string, sales: string, revenue: string) => `
    select t.ad_account_id, t.meta_campaign_id, ${leads} as leads, ${sales} as sales, ${revenue} as revenue from ticket t
    where t.organization_id = $1 and t.${day} between $2::date - $3::int and $2::date ${mine('t')} group by 1, 2`
  const revenue = 'coalesce(sum(t.deal_value) filter (where t.won_day is not null), 0)'
  const tickets =
    attributionDate === 'TOUCH'
      ? scan('lead_day', 'count(*)', 'count(t.won_day)', revenue)
      : `${scan('lead_day', 'count(*)', '0', '0')} union all ${scan('won_day', '0', 'count(*)', revenue)}`
  return `
    with facts as (
      select f.ad_account_id, f.meta_ad_id, sum(f.spend) as spend, sum(f.impressions) as impressions, sum(f.link_clicks) as link_clicks,
        sum(f.leads) as meta_leads, sum(f.purchases) as meta_purchases
      from insight_day f where f.organization_id = $1 and f.day between $2::date - $3::int and $2::date ${mine('f')} group by 1, 2),
    spent as (
      select a.meta_campaign_id as key, sum(spend) as spend, sum(impressions) as impressions, sum(link_clicks) as link_clicks,
        sum(meta_leads) as meta_leads, sum(meta_purchases) as meta_purchases
      from facts join ad a using (ad_account_id, meta_ad_id) where a.organization_id = $1 group by 1),
    won as (
      select meta_campaign_id as key, sum(leads) as leads, sum(sales) as sales, sum(revenue) as revenue from (${tickets}) t group by 1),
    by_campaign as (
      select key, leads, sales, revenue, spend, impressions, link_clicks, meta_leads, meta_purchases from spent s full join won w using (key)),
    top as (
      select b.*, count(*) over () as campaigns from by_campaign b where key is not null order by coalesce(spend, 0) desc, key collate "C" limit 25),
    page as (
      select t.*, c.name from top t left join lateral (
        select campaign_name as name from ad where organization_id = $1 and meta_campaign_id = t.key limit 1) c on true)
    select * from (
      select 'row' as part, key, leads, sales, revenue, spend, impressions, link_clicks, meta_leads, meta_purchases from page
      union all select 'unattributed', key, leads, sales, revenue, spend, impressions, link_clicks, meta_leads, meta_purchases from by_campaign where key is null
      union all select 'total', null, sum(leads), sum(sales), sum(revenue), sum(spend), sum(impressions), sum(link_clicks), sum(meta_leads), sum(meta_purchases)
      from by_campaign) r`
}

function sameAnswer(ours: Answer, hand: Answer): void {
  const [a, b] = [ours, hand].map((answer) => JSON.stringify(answer))
  if (a !== b) throw new Error(`The answers differ: ${a} and ${b}`)
}

export default {
  about:
    'what ads brought beside what they cost, by campaign: by the API, beside SQL written by hand for the same answer, in tables of a million tickets and ten million facts',
  run,
} satisfies Bench
