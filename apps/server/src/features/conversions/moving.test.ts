import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  anAdvertiser,
  aTicket,
  atMeta,
  type ConversionsStage,
  chooseDataset,
  eventsOf,
  moveTo,
  openConversions,
  send,
  statusesOf,
  tick,
} from '../../../test/conversions-stage.ts'
import { rowsOf } from '../../../test/insights-account.ts'

let stage: ConversionsStage
beforeAll(async () => {
  stage = await openConversions()
})
afterAll(() => stage?.server.close())
beforeEach(async () => {
  stage.server.sandbox.control.reset()
  for (const table of ['conversion_event', 'meta_limits.lane']) await rowsOf(stage.owner, `delete from ${table}`)
})

const control = () => stage.server.sandbox.control
const sale = { dealValue: '250', currency: 'BRL' }
const move = (id: string, kind: string, deal?: object) => moveTo(stage.owner, id, kind, deal)
const statuses = (id: string) => statusesOf(stage.owner, id)
const cut = (times = 1) => control().addFault({ kind: 'reset', match: { path: '/events$' }, times })
const storyOf = async (id: string): Promise<string[]> => {
  const query = 'query ($id: ID!) { ticket(id: $id) { story { text } } }'
  return (await stage.owner.get(query, { id })).ticket.story.map(({ text }: { text: string }) => text)
}
const revalue = async (id: string, dealValue: string) => {
  const { ticket } = await stage.owner.get('query ($id: ID!) { ticket(id: $id) { version } }', { id })
  const query = 'mutation ($input: UpdateTicketInput!) { updateTicket(input: $input) { __typename } }'
  const { updateTicket } = await stage.owner.get(query, { input: { id, dealValue, version: ticket.version } })
  expect(updateTicket.__typename).toBe('Ticket')
}

describe('a ticket that goes back and forth', () => {
  it('before it was sent, is taken back, and told when it comes again, as of then', async () => {
    const id = await aTicket(stage)
    await move(id, 'QUALIFIED')
    await move(id, 'OPEN')
    expect(await statuses(id)).toEqual(['CANCELED'])
    await send(stage.owner)
    expect(atMeta(stage.server)).toEqual([])
    control().advanceClock(3_600)
    await move(id, 'QUALIFIED')
    await send(stage.owner)
    expect(control().events()).toMatchObject([
      { eventId: `lead-${id}`, eventTime: Date.parse('2026-11-19T16:00:00Z') / 1000 },
    ])
  })

  it('after it was sent, is told once, and its story says that Meta cannot be untold', async () => {
    const id = await aTicket(stage)
    await move(id, 'QUALIFIED')
    await move(id, 'WON', sale)
    await send(stage.owner)
    for (const kind of ['NEW', 'QUALIFIED']) await move(id, kind)
    await move(id, 'WON', { dealValue: '300' })
    await send(stage.owner)
    expect(atMeta(stage.server)).toEqual([`lead-${id}`, `purchase-${id}`])
    const story = (await storyOf(id)).join('\n')
    expect(story).toMatch(/knows of this sale, and that cannot be taken back/)
    expect(story).toMatch(/knows of this lead already/)
    expect(story).toMatch(/knows of this sale already/)
  })

  it('while nobody knows whether it was sent, is left to a person; coming back, it is found out further', async () => {
    const id = await aTicket(stage)
    await move(id, 'QUALIFIED')
    cut()
    await send(stage.owner)
    await move(id, 'NEW')
    expect(await eventsOf(stage.owner, id)).toMatchObject([{ status: 'UNKNOWN', error: { code: 'TAKEN_BACK' } }])
    control().advanceClock(3_600)
    await send(stage.owner)
    expect(atMeta(stage.server)).toEqual([`lead-${id}`])
    await move(id, 'QUALIFIED')
    expect(await statuses(id)).toEqual(['PENDING'])
    await send(stage.owner)
    expect(await statuses(id)).toEqual(['SENT'])
    expect(control().events()[1]?.event).toEqual(control().events()[0]?.event)
  })

  it.each<[string, 'reset' | 'throttleApp' | null, string, string | null]>([
    ['is told if Meta took it', null, 'SENT', null],
    ['is taken back if it did not', 'throttleApp', 'CANCELED', null],
    ['is left to a person if nobody knows', 'reset', 'UNKNOWN', 'TAKEN_BACK'],
  ])('while it is on its way, %s', async (_what, kind, status, code) => {
    const id = await aTicket(stage)
    await move(id, 'QUALIFIED')
    if (kind) control().addFault({ kind, match: { path: '/events$' } })
    // Whoever sends asks for the profiles between the claim and the call.
    const admin = new Client({ connectionString: stage.server.database.url })
    await admin.connect()
    await admin.query('begin; lock table connection in access exclusive mode')
    const sending = send(stage.owner)
    await expect.poll(() => statuses(id)).toEqual(['SENDING'])
    await move(id, 'NEW')
    expect(await statuses(id)).toEqual(['SENDING'])
    await admin.query('commit')
    await admin.end()
    await sending
    const [event] = await eventsOf(stage.owner, id)
    expect([event.status, event.error?.code ?? null]).toEqual([status, code])
  })

  it('to lost was a qualified lead all the same; a sale that is lost is taken back', async () => {
    const id = await aTicket(stage)
    await move(id, 'WON', sale)
    await move(id, 'LOST')
    expect(await statuses(id)).toEqual(['PENDING', 'CANCELED'])
    await send(stage.owner)
    expect(atMeta(stage.server)).toEqual([`lead-${id}`])
  })

  it('straight to won is qualified too', async () => {
    const id = await aTicket(stage)
    await move(id, 'WON', sale)
    await send(stage.owner)
    expect(atMeta(stage.server)).toEqual([`lead-${id}`, `purchase-${id}`])
  })

  it('by two people at once, is moved and told by one of them', async () => {
    const id = await aTicket(stage)
    const { stages } = await stage.owner.get('{ stages { id kind } }')
    const stageId = stages.find(({ kind }: { kind: string }) => kind === 'QUALIFIED').id
    const query = 'mutation ($input: MoveTicketInput!) { moveTicket(input: $input) { __typename } }'
    const { ticket } = await stage.owner.get('query ($id: ID!) { ticket(id: $id) { version } }', { id })
    const input = { id, stageId, version: ticket.version }
    const answers = await Promise.all([1, 2, 3].map(() => stage.owner.get(query, { input })))
    expect(answers.map(({ moveTicket }) => moveTicket.__typename).toSorted()).toEqual([
      'Ticket',
      'TicketChangedMeanwhile',
      'TicketChangedMeanwhile',
    ])
    await Promise.all([send(stage.owner), send(stage.owner)])
    expect(atMeta(stage.server)).toEqual([`lead-${id}`])
  })
})

describe('the value of a sale', () => {
  it('corrected before it is sent, is what is sent', async () => {
    const id = await aTicket(stage)
    await move(id, 'WON', sale)
    await revalue(id, '199.90')
    expect((await eventsOf(stage.owner, id))[1]).toMatchObject({ value: { amount: '199.90' } })
    await send(stage.owner)
    expect(control().events()[1]).toMatchObject({ value: 199.9, currency: 'BRL' })
  })

  it('corrected after that, is shown beside what Meta was told', async () => {
    const id = await aTicket(stage)
    await move(id, 'WON', sale)
    await send(stage.owner)
    await revalue(id, '199.90')
    await send(stage.owner)
    expect(control().events()).toHaveLength(2)
    const [, event] = await eventsOf(stage.owner, id)
    expect(event).toMatchObject({ value: { amount: '250.00' }, valueNow: { amount: '199.90', currency: 'BRL' } })
    expect((await storyOf(id)).join()).toMatch(/told of the sale with 250\.00 BRL/)
  })

  it('corrected while nobody knows, stays what was sent when that is tried again', async () => {
    const id = await aTicket(stage)
    await move(id, 'WON', sale)
    cut()
    await send(stage.owner)
    await revalue(id, '199.90')
    control().advanceClock(31)
    await send(stage.owner)
    expect(
      control()
        .events()
        .filter(({ name }) => name === 'Purchase'),
    ).toMatchObject([{ value: 250 }, { value: 250 }])
  })

  it.each([
    ['nothing', { deal_value: null, currency: null }, 'VALUE_MISSING'],
    ['zero', { deal_value: 0, currency: 'BRL' }, 'VALUE_MISSING'],
    ['a currency that is none', { deal_value: 5, currency: 'XQX' }, 'CURRENCY_INVALID'],
  ])('that came to be %s is not sent, until it is corrected', async (_what, { deal_value, currency }, code) => {
    const id = await aTicket(stage)
    await move(id, 'WON', sale)
    const change = 'update ticket set deal_value = $2, currency = $3 where id = $1'
    await rowsOf(stage.owner, change, [id, deal_value, currency])
    await send(stage.owner)
    expect((await eventsOf(stage.owner, id))[1]).toMatchObject({ status: 'FAILED', attempts: 0, error: { code } })
    await rowsOf(stage.owner, change, [id, deal_value, 'BRL'])
    await revalue(id, '80')
    await send(stage.owner)
    expect(control().events()[1]).toMatchObject({ eventId: `purchase-${id}`, value: 80 })
  })
})

describe('what there is nothing to tell of', () => {
  it('is a ticket without a click', async () => {
    const id = await aTicket(stage, { ctwaClid: null })
    await move(id, 'WON', sale)
    expect(await statuses(id)).toEqual(['SKIPPED_NO_CTWA', 'SKIPPED_NO_CTWA'])
    await send(stage.owner)
    expect(atMeta(stage.server)).toEqual([])
  })

  it('is a second lead of the same click, but not a second sale', async () => {
    const person = { phone: '5511912345678', ctwaClid: 'ARsame' }
    const first = await aTicket(stage, person)
    await move(first, 'WON', sale)
    await send(stage.owner)
    control().advanceClock(60)
    const second = await aTicket(stage, person)
    expect(second).not.toBe(first)
    await move(second, 'WON', sale)
    expect(await statuses(second)).toEqual(['SKIPPED_DUPLICATE_LEAD', 'PENDING'])
    await send(stage.owner)
    expect(atMeta(stage.server)).toEqual([`lead-${first}`, `purchase-${first}`, `purchase-${second}`])
    expect((await storyOf(second)).join()).toMatch(/Another ticket of this contact/)
  })

  it('is a dataset that nobody chose: it waits, and goes on when somebody has', async () => {
    const { owner, account } = stage
    const [{ dataset_id }] = await rowsOf(owner, 'select dataset_id from ad_account where id = $1', [account.id])
    await chooseDataset(owner, account.id, null)
    const id = await aTicket(stage)
    await move(id, 'QUALIFIED')
    await send(owner)
    const [event] = await eventsOf(owner, id)
    expect(event).toMatchObject({ status: 'PENDING', nextAttemptAt: null, error: { code: 'DATASET_MISSING' } })
    await chooseDataset(owner, account.id, dataset_id)
    await tick(stage.server)
    await send(owner)
    expect(await statusesOf(owner, id)).toEqual(['SENT'])
    expect(atMeta(stage.server)).toEqual([`lead-${id}`])
  })

  it('is not one whose account has no dataset while its WhatsApp account has', async () => {
    const id = await aTicket(stage)
    await rowsOf(stage.owner, 'update ticket set ad_account_id = null where id = $1', [id])
    await rowsOf(stage.owner, `update whatsapp_number set meta_dataset_id = '710000000000001'`)
    await move(id, 'QUALIFIED')
    expect(await eventsOf(stage.owner, id)).toMatchObject([
      { status: 'PENDING', metaDatasetId: '710000000000001', datasetName: 'WhatsApp +55 11 3000-0000' },
    ])
    await rowsOf(stage.owner, 'update whatsapp_number set meta_dataset_id = null')
  })
})

describe('seven days', () => {
  const week = 7 * 24 * 3_600
  it.each([
    ['an hour and a second before they end, it is sent', week - 3_601, 'SENT'],
    ['an hour before, it is too late', week - 3_600, 'EXPIRED'],
  ])('%s', async (_what, later, status) => {
    const id = await aTicket(stage)
    await move(id, 'QUALIFIED')
    control().advanceClock(later)
    await tick(stage.server)
    await send(stage.owner)
    expect(await statuses(id)).toEqual([status])
  })
})

describe('another organisation', () => {
  it('sees and sends its own alone, though it is of the same account and the same person', async () => {
    const other = await anAdvertiser(stage.server, 'ana')
    const person = { phone: '5511955554444', ctwaClid: 'ARshared' }
    const [ours, theirs] = [await aTicket(stage, person), await aTicket(other, person)]
    await move(ours, 'QUALIFIED')
    await moveTo(other.owner, theirs, 'QUALIFIED')
    await send(other.owner)
    expect(control().events()).toMatchObject([{ eventId: `lead-${theirs}`, profile: 'ana' }])
    expect(await statuses(ours)).toEqual(['PENDING'])
    const list =
      '{ conversionEvents { edges { node { eventId } } } conversionCounts { status count } datasetHealth { sentWeek } }'
    const { conversionEvents, datasetHealth } = await stage.owner.get(list)
    expect(conversionEvents.edges).toEqual([{ node: { eventId: `lead-${ours}` } }])
    expect(datasetHealth).toEqual([{ sentWeek: 0 }])
  })
})
