import { openerOf } from '../src/boot/open-work.ts'
import type { World } from '../src/boot/open-world.ts'
import { conversionWatch } from '../src/features/conversions/health/watch-job.ts'
import { conversionClock } from '../src/features/conversions/sending/clock-job.ts'
import { conversionSend } from '../src/features/conversions/sending/run-send.ts'
import { ticketMoved } from '../src/features/leads/index.ts'
import { announce } from '../src/work/fact.ts'
import { transactionOf } from '../src/work/transaction.ts'
import { announceMessages, fromAd } from './announced-messages.ts'
import { type Caller, given } from './given.ts'
import { rowsOf, switchedOn, type TestAccount } from './insights-account.ts'
import { claimNumber, type TestNumber } from './whatsapp-arrivals.ts'
import { type TestServer, type TestServerOptions, withServer } from './with-server.ts'

export interface Sale {
  readonly dealValue?: string
  readonly currency?: string
}

/** An organisation whose ad account has a dataset, and a number whose WhatsApp account is of the same business. */
export interface ConversionsStage {
  readonly server: TestServer
  readonly owner: Caller
  readonly account: TestAccount
  readonly number: TestNumber
  readonly metaDatasetId: string
}

export const now = '2026-11-19T15:00:00Z'

/** The server without a worker and without a clock: a test runs both by hand. */
export async function openConversions(options: TestServerOptions = {}): Promise<ConversionsStage> {
  const server = await withServer({ worker: false, now, ...options })
  return { server, ...(await anAdvertiser(server)) }
}

/** Another organisation on the same server, which sees the same account at Meta. */
export async function anAdvertiser(server: TestServer, profile = 'bruno'): Promise<Omit<ConversionsStage, 'server'>> {
  const owner = await given(server).owner()
  const account = await switchedOn(owner, profile, 'main')
  const listed =
    'query ($id: ID!) { datasets(adAccountId: $id) { ... on DatasetList { datasets { id metaDatasetId isAvailable } } } }'
  const { datasets } = (await owner.get(listed, { id: account.id })).datasets
  const dataset = datasets.find(({ isAvailable }: { isAvailable: boolean }) => isAvailable)
  await chooseDataset(owner, account.id, dataset.id)
  const world = (await (await fetch(`${server.sandbox.url}/__control/world`)).json()) as {
    wabas: { id: string; accounts: string[] }[]
  }
  const wabaId = world.wabas.find(({ accounts }) => accounts.includes('main'))?.id
  return { owner, account, metaDatasetId: dataset.metaDatasetId, number: await claimNumber(owner, { wabaId }) }
}

export async function chooseDataset(owner: Caller, adAccountId: string, datasetId: string | null): Promise<void> {
  const change = 'mutation ($input: ConfigureAdAccountInput!) { configureAdAccount(input: $input) { __typename } }'
  await owner.get(change, { input: { adAccountId, datasetId } })
}

let people = 0

/** Somebody taps an ad and writes; returns the ticket. */
export async function aTicket(
  { owner, number, account }: Pick<ConversionsStage, 'owner' | 'number' | 'account'>,
  { ctwaClid, phone = `55119${String(++people).padStart(8, '0')}` }: { ctwaClid?: string | null; phone?: string } = {},
): Promise<string> {
  const at = owner.server.workIn(owner.organizationId ?? '').clock()
  const referral = fromAd(`${1_000 + ++people}`, ctwaClid === undefined ? {} : { ctwaClid })
  await announceMessages(owner, number, [{ phone, at, referral }])
  const [{ id }] = await rowsOf(
    owner,
    `update ticket t set ad_account_id = $2 from contact c
     where c.organization_id = t.organization_id and c.id = t.contact_id and c.phone = $1 and t.status = 'OPEN' returning t.id`,
    [phone, account.id],
  )
  return id
}

/** As many people tap an ad, write and are qualified; returns their tickets. It goes by the facts, past the screens' door, for speed. */
export async function qualified(
  { owner, number, account }: Pick<ConversionsStage, 'owner' | 'number' | 'account'>,
  count: number,
): Promise<string[]> {
  const work = owner.server.workIn(owner.organizationId ?? '')
  const at = work.clock()
  const phones = Array.from({ length: count }, () => `55119${String(++people).padStart(8, '0')}`)
  await announceMessages(
    owner,
    number,
    phones.map((phone) => ({ phone, at, referral: fromAd(`9${phone}`) })),
  )
  return work.em.transactional(async (em) => {
    const { rows } = await transactionOf(em).executeSql(
      `update ticket t set ad_account_id = $2, stage_id = (select id from stage where kind = 'QUALIFIED' and organization_id = $3), qualified_at = $4
       from contact c where c.organization_id = t.organization_id and c.id = t.contact_id and c.phone = any($1::text[]) returning t.id`,
      [phones, account.id, owner.organizationId, at],
    )
    const ids = (rows as { id: string }[]).map(({ id }) => id)
    const moved = { from: 'NEW', to: 'QUALIFIED', wasQualified: false, at } as const
    for (const ticketId of ids) {
      await announce(em, work, ticketMoved, { ticketId, ...moved })
      // What it knows already is compared at each flush.
      em.clear()
    }
    return ids
  })
}

const move = `mutation ($input: MoveTicketInput!) { moveTicket(input: $input) { __typename ... on Problem { message } ... on Ticket { id version } } }`

/** A person moves a ticket, as it is now, to the stage of that kind. */
export async function moveTo(owner: Caller, ticketId: string, kind: string, sale: Sale = {}): Promise<string> {
  const { stages, ticket } = await owner.get('query ($id: ID!) { stages { id kind } ticket(id: $id) { version } }', {
    id: ticketId,
  })
  const stageId = stages.find((each: { kind: string }) => each.kind === kind).id
  const input = { id: ticketId, stageId, version: ticket.version, ...sale }
  const { moveTicket } = await owner.get(move, { input })
  if (moveTicket.message) throw new Error(moveTicket.message)
  return moveTicket.__typename
}

/** The job that sends, once, as the queue would run it. */
export const sendDue = (owner: Caller, world: World = owner.server.world, signal = new AbortController().signal) =>
  conversionSend.run(openerOf(world), { ...run, payload: { organizationId: owner.organizationId }, signal })

/** The same, when what a move began is held no more. */
export async function send(owner: Caller): Promise<void> {
  const held = `select max(due_at) as until from conversion_event where status = 'PENDING' and error_code is null`
  const [{ until }] = await rowsOf(owner, held)
  const { clock, advanceClock } = owner.server.sandbox.control
  const left = until === null ? 0 : Date.parse(until) - Date.parse(clock().now)
  if (left > 0) advanceClock(left / 1_000)
  await sendDue(owner)
}

/** The clock that runs every minute, once. */
export const tick = ({ world }: Pick<TestServer, 'world'>) => conversionClock.run(openerOf(world), run as never)

/** The one that looks at datasets. */
export const watch = ({ world }: Pick<TestServer, 'world'>) => conversionWatch.run(openerOf(world), run as never)

const run = {
  ...{ id: 'by hand', attempt: 1, isLastAttempt: false, touch: async () => {} },
  signal: new AbortController().signal,
  payload: {},
}

export const fields = `id eventName eventId status value { amount currency } valueNow { amount currency } attempts doubtfulSince
  nextAttemptAt sentAt fbtraceId isTest metaDatasetId datasetName error { code message } attemptsMade { outcome message fbtraceId endedAt }`

/** What Meta is told of a ticket, the lead first. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
export async function eventsOf(owner: Caller, ticketId: string): Promise<any[]> {
  const { ticket } = await owner.get(`query ($id: ID!) { ticket(id: $id) { conversionEvents { ${fields} } } }`, {
    id: ticketId,
  })
  return ticket.conversionEvents
}

/** `status` of each. */
export const statusesOf = async (owner: Caller, ticketId: string): Promise<string[]> =>
  (await eventsOf(owner, ticketId)).map(({ status }) => status)

/** What Meta received, by the ids under which it did. */
export const atMeta = ({ sandbox }: Pick<TestServer, 'sandbox'>): string[] =>
  sandbox.control.events().map(({ eventId }) => eventId ?? '')
