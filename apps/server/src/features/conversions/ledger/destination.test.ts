import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  aTicket,
  type ConversionsStage,
  eventsOf,
  moveTo,
  openConversions,
  send,
  sendDue,
  tick,
} from '../../../../test/conversions-stage.ts'
import { rowsOf } from '../../../../test/insights-account.ts'

const ofWhatsapp = '710000000000001'

let stage: ConversionsStage
beforeAll(async () => {
  stage = await openConversions()
  await rowsOf(stage.owner, 'update whatsapp_number set meta_dataset_id = $1', [ofWhatsapp])
})
afterAll(() => stage?.server.close())
beforeEach(async () => {
  control().reset()
  for (const table of ['conversion_event', 'test_event_code', 'meta_limits.lane'])
    await rowsOf(stage.owner, `delete from ${table}`)
})

const control = () => stage.server.sandbox.control
const move = (id: string, kind: string) => moveTo(stage.owner, id, kind, { dealValue: '250', currency: 'BRL' })
/** Somebody taps an ad of which nobody has told us yet whose it is. */
async function aTicketOfAnUnknownAd(): Promise<string> {
  const id = await aTicket(stage)
  await rowsOf(stage.owner, 'update ticket set ad_account_id = null where id = $1', [id])
  return id
}
const enriched = (id: string, status: string, account: string | null) =>
  rowsOf(stage.owner, 'update ticket set enrichment_status = $2, ad_account_id = $3 where id = $1', [
    id,
    status,
    account,
  ])
const received = () =>
  control()
    .events()
    .map(({ name, dataset }) => `${name} ${dataset}`)

describe('an event whose ad is still being looked up', () => {
  it('waits, and goes where the ad’s account tells', async () => {
    const id = await aTicketOfAnUnknownAd()
    await move(id, 'WON')
    await send(stage.owner)
    expect(received()).toEqual([])
    for (const event of await eventsOf(stage.owner, id))
      expect(event).toMatchObject({ status: 'PENDING', attempts: 0, error: { code: 'AD_BEING_LOOKED_UP' } })
    await enriched(id, 'COMPLETED', stage.account.id)
    control().advanceClock(30)
    await tick(stage.server)
    await sendDue(stage.owner)
    expect(received()).toEqual([`LeadSubmitted ${stage.metaDatasetId}`, `Purchase ${stage.metaDatasetId}`])
  })

  it('waits for five minutes and no longer; its sale then follows it there, whatever is known by then', async () => {
    const id = await aTicketOfAnUnknownAd()
    await move(id, 'QUALIFIED')
    control().advanceClock(299)
    await sendDue(stage.owner)
    expect(received()).toEqual([])
    control().advanceClock(1)
    await sendDue(stage.owner)
    expect(control().events()).toMatchObject([])
    expect(await eventsOf(stage.owner, id)).toMatchObject([{ metaDatasetId: ofWhatsapp, attempts: 0 }])
    await rowsOf(stage.owner, `update conversion_event set status = 'SENT'`)
    await enriched(id, 'COMPLETED', stage.account.id)
    await move(id, 'WON')
    expect(await eventsOf(stage.owner, id)).toMatchObject([
      { metaDatasetId: ofWhatsapp },
      { eventName: 'PURCHASE', metaDatasetId: ofWhatsapp },
    ])
  })

  it('does not wait once nobody can tell of it', async () => {
    const id = await aTicketOfAnUnknownAd()
    await enriched(id, 'FAILED', null)
    await move(id, 'QUALIFIED')
    await send(stage.owner)
    const [event] = await eventsOf(stage.owner, id)
    expect(event.attemptsMade).not.toEqual([])
  })

  it('and is taken back meanwhile ends', async () => {
    const id = await aTicketOfAnUnknownAd()
    await move(id, 'QUALIFIED')
    await send(stage.owner)
    await move(id, 'NEW')
    expect(await eventsOf(stage.owner, id)).toMatchObject([{ status: 'CANCELED' }])
  })
})

describe('an event that comes to go elsewhere than was thought', () => {
  it('is under the test that is under way there, if it was when it happened', async () => {
    const code = `insert into test_event_code (organization_id, meta_dataset_id, code, set_at) values ($1, $2, 'TEST1', $3)`
    const { now } = control().clock()
    await rowsOf(stage.owner, code, [stage.owner.organizationId, stage.metaDatasetId, now])
    const [during, before] = [await aTicketOfAnUnknownAd(), await aTicketOfAnUnknownAd()]
    for (const id of [during, before]) await move(id, 'QUALIFIED')
    const earlier = `update conversion_event set event_time = event_time - interval '1 second' where ticket_id = $1`
    await rowsOf(stage.owner, earlier, [before])
    for (const id of [during, before]) await enriched(id, 'COMPLETED', stage.account.id)
    await send(stage.owner)
    const codes = control()
      .events()
      .map(({ eventId, testEventCode }) => [eventId, testEventCode])
    expect(new Map(codes as [string, string | null][])).toEqual(
      new Map([
        [`lead-${during}`, 'TEST1'],
        [`lead-${before}`, null],
      ]),
    )
  })
})
