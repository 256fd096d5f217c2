import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writtenNumber } from '../../../test/announced-messages.ts'
import { type Caller, given } from '../../../test/given.ts'
import { rowsOf } from '../../../test/insights-account.ts'
import { type Sent, sentStatements } from '../../../test/sent-statements.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { writtenAccount, writtenClient } from '../../../test/written-facts.ts'

/** Enough that a plan that reads all of them would never be chosen by chance; plans were looked at with a million. */
const tickets = 40_000

let server: TestServer
let owner: Caller
let accounts: string[]
let client: string
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
  client = await writtenClient(owner, 'A client')
  accounts = []
  for (let n = 0; n < 20; n += 1)
    accounts.push(await writtenAccount(owner, { name: `Account ${n}`, clientId: n === 2 ? client : null }))
  await fill()
}, 120_000)
afterAll(() => server?.close())

/**
 * A year of tickets, one a person: one in twenty open, one in five won or lost, the others expired; half of them with a touch. Written as
 * the owner of the tables, without the checks that are true by construction.
 */
async function fill(): Promise<void> {
  await owner.get('{ stages { id } }')
  const number = await writtenNumber(owner)
  const admin = new Client({ connectionString: server.database.url })
  await admin.connect()
  await admin.query("set session_replication_role = 'replica'; set synchronous_commit = off")
  const ids = [owner.organizationId, number.id, accounts, tickets]
  await admin.query(
    `insert into contact (organization_id, id, waba_id, bsuid, phone, name, search_name, created_at, updated_at)
     select $1::uuid, md5('c' || n)::uuid, 'waba', 'BR.' || n, '55119' || lpad(n::text, 8, '0'), 'Pessoa ' || md5(n::text), 'pessoa ' || md5(n::text), now(), now()
     from generate_series(1, $2::int) n`,
    [owner.organizationId, tickets],
  )
  await admin.query(
    `insert into ticket (organization_id, id, contact_id, number_id, stage_id, status, deal_value, currency, opened_at, last_message_at, stage_at,
       closed_at, won_at, lead_at, lead_day, won_day, evidence, touch_id, meta_ad_id, meta_ad_set_id, meta_campaign_id, ad_account_id, enrichment_status)
     select $1::uuid, md5('t' || n)::uuid, md5('c' || n)::uuid, $2, s.id, k.status, case when n % 3 = 0 then n % 900 + 0.5 end, case when n % 3 = 0 then 'BRL' end,
       k.at, k.at + interval '1 day', k.at, case when k.status <> 'OPEN' then k.at + interval '2 days' end,
       case when k.kind = 'WON' then k.at + interval '2 days' end, k.at, k.at::date, case when k.kind = 'WON' then k.at::date + 2 end,
       case when k.has_ad then (array['EXACT_AD', 'SOURCE_ID', 'CTWA_ONLY'])[1 + n % 3] end, case when k.has_ad then md5('x' || n)::uuid end,
       case when k.has_ad then (1000000 + n % 4000)::text end, case when k.has_ad then (500000 + n % 800)::text end,
       case when k.has_ad then (100000 + n % 200)::text end, case when k.has_ad then ($3::uuid[])[1 + n % 20] end,
       case when not k.has_ad then 'NONE' when n % 1000 = 0 then 'PENDING' else 'COMPLETED' end
     from (select n, n % 2 = 0 as has_ad, timestamptz '2026-11-19' - n * interval '1 year' / $4::int as at,
         case when n % 20 = 1 then 'OPEN' when n % 5 = 0 then 'CLOSED' else 'EXPIRED' end as status,
         case when n % 5 = 0 then (array['WON', 'LOST'])[1 + n % 2] else (array['NEW', 'OPEN', 'QUALIFIED'])[1 + n % 3] end as kind
       from generate_series(1, $4::int) n) k
     join stage s on s.organization_id = $1 and s.kind = k.kind`,
    ids,
  )
  await admin.query(
    `insert into touch (organization_id, id, ticket_id, wamid, at, received_at, evidence, source_id, raw)
     select organization_id, touch_id, id, 'wamid.' || id, lead_at, lead_at, evidence, meta_ad_id, '{}' from ticket where touch_id is not null`,
  )
  await admin.query(
    `insert into ticket_event (organization_id, id, ticket_id, at, saying, by)
     select organization_id, gen_random_uuid(), id, stage_at, '{"key": "leads.story.noValue"}', 'Ana' from ticket where status = 'CLOSED'`,
  )
  await admin.query(
    `insert into attribution_change (organization_id, id, ticket_id, old_ad_id, new_ad_id, touch_id, changed_at)
     select organization_id, gen_random_uuid(), id, '1', meta_ad_id, touch_id, lead_at from ticket where touch_id is not null`,
  )
  await admin.query('vacuum analyze')
  await admin.end()
}

const card = `id version lastMessageAt evidence dealValue { amount currency } contact { name phoneEnd } stage { name }
  tracking { metaAdName adAccount { name } } lastTouch { ad { name thumbnailUrl } }`
const whole = `${card} number { id } touches { at ad { name } raw } attributionHistory { changedAt } story { at text by }`
const page = (filter: object = {}, first = 25) => ({
  query: `query ($filter: TicketFilter, $first: Int) { tickets(filter: $filter, first: $first) { totalCount edges { node { ${card} } } } }`,
  variables: { filter, first },
})

const questions: Record<string, () => { query: string; variables?: object; most: number }> = {
  'the list': () => ({ ...page(), most: 9 }),
  'the list of a stage': () => ({ ...page({ stageIds: [stageId] }), most: 9 }),
  'the list of what is open': () => ({ ...page({ statuses: ['OPEN'] }), most: 9 }),
  'the list by evidence': () => ({ ...page({ evidence: ['UNKNOWN'] }), most: 9 }),
  'the list of a client': () => ({ ...page({ clientId: client }), most: 9 }),
  'the list of an account': () => ({ ...page({ adAccountIds: [accounts[4]] }), most: 9 }),
  'the list of a campaign': () => ({ ...page({ metaCampaignIds: ['100044'] }), most: 9 }),
  'the list of an ad set': () => ({ ...page({ metaAdSetIds: ['500044'] }), most: 9 }),
  'the list of an ad': () => ({ ...page({ metaAdIds: ['1000044'] }), most: 9 }),
  'the list of a week': () => ({ ...page({ leadFrom: '2026-10-01', leadTo: '2026-10-07' }), most: 9 }),
  'the list of an unknown campaign': () => ({ ...page({ metaCampaignIds: ['7'] }), most: 9 }),
  'a search for a name': () => ({ ...page({ search: 'Pessoa c4ca4238' }), most: 9 }),
  'a search for a phone': () => ({ ...page({ search: '0000 1234' }), most: 9 }),
  'the counts': () => ({ query: '{ ticketCounts { open exactOrSource ctwaOnly unknown } }', most: 2 }),
  'a ticket': () => ({
    query: `query ($id: ID!) { ticket(id: $id) { ${whole} } }`,
    variables: { id: ticketId },
    most: 20,
  }),
  'the board': () => ({
    query: `{ ticketBoard { stage { name } count values { amount currency } tickets(first: 10) { edges { node { ${card} } } } } }`,
    most: 24,
  }),
  'a month under another expiry': () => ({
    query: `{ attributionReplay(input: { expirationDays: 1, from: "2026-10-01", to: "2026-10-31" }) { ... on AttributionReplay { ticketsNow movedCount byCampaign { leadsNow } } } }`,
    most: 1,
  }),
}
let stageId: string
let ticketId: string
beforeAll(async () => {
  const [open] = await rowsOf(
    owner,
    "select id, stage_id from ticket where status = 'CLOSED' and touch_id is not null limit 1",
  )
  ticketId = open.id
  stageId = (await rowsOf(owner, "select id from stage where kind = 'QUALIFIED'"))[0].id
})

/** What is asked of most tickets there are is read from all of them: how many a wide filter keeps, and whose name has some letters. */
const readsAll = /^\s*select (count\(\*\)::int as n from ticket|c\.id from contact)/

describe.each(Object.keys(questions))('%s', (name) => {
  it('is answered by few statements, and none reads all tickets, touches or contacts', async () => {
    const { query, variables, most } = questions[name]?.() ?? { query: '', most: 0 }
    const sent = await sentStatements(() => owner.get(query, variables))
    const own = sent.filter(
      ({ text }) =>
        /^\s*(select|with)/i.test(text) && /from "?(\w+)"?/.test(text) && !/from (member|"session"|"user")/.test(text),
    )
    expect(own.length, said(own)).toBeGreaterThan(0)
    expect(own.length, said(own)).toBeLessThanOrEqual(most)
    for (const statement of own.filter(({ text }) => !readsAll.test(text))) {
      const plan = await planOf(statement)
      expect(plan, `${statement.text}\n\n${plan}`).not.toMatch(
        /Seq Scan on (ticket|touch|contact|ticket_event|attribution_change)\b/,
      )
    }
  })
})

const said = (sent: readonly Sent[]): string => sent.map(({ text }) => text).join('\n\n')

async function planOf({ text, values }: Sent): Promise<string> {
  const rows = await rowsOf(owner, `explain ${text}`, values)
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}
