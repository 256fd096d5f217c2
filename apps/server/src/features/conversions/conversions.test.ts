import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aTicket,
  type ConversionsStage,
  moveTo,
  openConversions,
  send,
  statusesOf,
  tick,
} from '../../../test/conversions-stage.ts'
import { given } from '../../../test/given.ts'
import { rowsOf } from '../../../test/insights-account.ts'
import { holdMs } from './ledger/hold.ts'

let stage: ConversionsStage
let sold: string
let led: string
let loose: string
beforeAll(async () => {
  stage = await openConversions()
  const { owner } = stage
  sold = await aTicket(stage)
  led = await aTicket(stage)
  loose = await aTicket(stage, { ctwaClid: null })
  await rowsOf(owner, 'update ticket set ad_account_id = null where id = $1', [loose])
  await moveTo(owner, sold, 'WON', { dealValue: '10', currency: 'BRL' })
  await send(owner)
  await moveTo(owner, led, 'QUALIFIED')
  await moveTo(owner, loose, 'QUALIFIED')
})
afterAll(() => stage?.server.close())

const list = async (filter: object = {}, page: object = {}) => {
  const query = `query ($filter: ConversionEventFilter, $first: Int, $after: String) {
    conversionEvents(filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { eventId ticket { id } } } }
    conversionCounts(filter: $filter) { status count } }`
  const { conversionEvents, conversionCounts } = await stage.owner.get(query, { filter, ...page })
  const counts = conversionCounts.filter(({ count }: { count: number }) => count > 0)
  return {
    ids: conversionEvents.edges.map(({ node }: { node: { eventId: string } }) => node.eventId),
    total: conversionEvents.totalCount,
    pageInfo: conversionEvents.pageInfo,
    counts: Object.fromEntries(counts.map(({ status, count }: { status: string; count: number }) => [status, count])),
  }
}
const all = () => [`lead-${loose}`, `lead-${led}`, `purchase-${sold}`, `lead-${sold}`]

describe('the list of events', () => {
  it('has the newest first, page by page, and counts by status', async () => {
    const whole = await list()
    expect(whole).toMatchObject({ ids: all(), total: 4, counts: { SENT: 2, PENDING: 1, SKIPPED_NO_CTWA: 1 } })
    const first = await list({}, { first: 3 })
    expect(first).toMatchObject({ ids: all().slice(0, 3), total: 4, pageInfo: { hasNextPage: true } })
    const rest = await list({}, { first: 3, after: first.pageInfo.endCursor })
    expect(rest).toMatchObject({ ids: all().slice(3), pageInfo: { hasNextPage: false } })
    await expect(list({}, { after: 'WyJub25lIl0' })).rejects.toThrow('BAD_INPUT')
  })

  it('is narrowed by all that is given at once', async () => {
    const { owner, account, metaDatasetId } = stage
    const add = 'mutation ($input: AddClientInput!) { addClient(input: $input) { ... on Client { id } } }'
    const { addClient } = await owner.get(add, { input: { name: 'Casa Lumiá' } })
    const give = 'mutation ($input: ConfigureAdAccountInput!) { configureAdAccount(input: $input) { __typename } }'
    await owner.get(give, { input: { adAccountId: account.id, clientId: addClient.id } })
    const [newest, lead, purchase, oldest] = all()
    const ofAccount = [lead, purchase, oldest]
    expect((await list({ clientId: addClient.id })).ids).toEqual(ofAccount)
    expect((await list({ adAccountId: account.id })).ids).toEqual(ofAccount)
    expect((await list({ metaDatasetId })).ids).toEqual(ofAccount)
    expect(await list({ ticketId: sold })).toMatchObject({ ids: [purchase, oldest], counts: { SENT: 2 } })
    expect((await list({ eventNames: ['PURCHASE'] })).ids).toEqual([purchase])
    expect((await list({ statuses: ['PENDING', 'SKIPPED_NO_CTWA'] })).ids).toEqual([newest, lead])
    expect((await list({ adAccountId: account.id, statuses: ['PENDING'] })).ids).toEqual([lead])
    for (const nothing of [{ clientId: 'nonsense' }, { adAccountId: addClient.id }, { ticketId: account.id }])
      expect(await list(nothing)).toMatchObject({ ids: [], total: 0, counts: {} })
  })
})

describe('the stream of changes', () => {
  it('names each event that is new or other than it was, and nobody else hears of it', async () => {
    const { owner, server } = stage
    const heard = listen(owner)
    const theirs = listen(await given(server).owner())
    await Promise.all([heard.connected, theirs.connected])
    const [{ id }] = await rowsOf(owner, 'select id from conversion_event where event_id = $1', [`lead-${led}`])
    await send(owner)
    await expect.poll(() => heard.ids.length).toBeGreaterThan(0)
    expect(new Set(heard.ids)).toEqual(new Set([id]))
    expect(theirs.ids).toEqual([])
    heard.stop()
    theirs.stop()
  })
})

describe('the job that sends', () => {
  it('is taken by a worker, which sends', async () => {
    const id = await aTicket(stage)
    await moveTo(stage.owner, id, 'QUALIFIED')
    stage.server.sandbox.control.advanceClock(holdMs / 1_000)
    await tick(stage.server)
    const worker = await stage.server.startWorker()
    await expect.poll(() => statusesOf(stage.owner, id), { timeout: 15_000 }).toEqual(['SENT'])
    await worker.stop({ timeoutMs: 2_000 })
  })
})

function listen(caller: ConversionsStage['owner']) {
  const ids: string[] = []
  const { promise: connected, resolve } = Promise.withResolvers<void>()
  const stop = caller.stream().subscribe<{ conversionsChanged: { conversionEventIds: string[] } }>(
    { query: 'subscription { conversionsChanged { conversionEventIds } }' },
    {
      next: ({ data }) => void (data && ids.push(...data.conversionsChanged.conversionEventIds)),
      error: () => {},
      complete: () => {},
    },
    { connected: () => resolve() },
  )
  return { ids, connected, stop }
}
