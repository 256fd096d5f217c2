import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { rowsOf } from '../../../../test/insights-account.ts'
import { IntakeStage } from '../../../../test/intake-stage.ts'
import { arrive, deliveryOf, handOutNow, postWebhook, statusChange } from '../../../../test/whatsapp-arrivals.ts'
import { openerOf } from '../../../boot/open-work.ts'
import { deliveryWatch } from './watch-job.ts'

let stage: IntakeStage
beforeAll(async () => {
  stage = await IntakeStage.open()
})
afterAll(() => stage?.close())
beforeEach(async () => {
  await stage.clear()
  await rowsOf(stage.owner, 'delete from notice')
  await rowsOf(stage.owner, 'update whatsapp_number set last_message_at = null, disconnected_at = null')
})

const now = () => stage.server.world.means.clock()
const ago = (hours: number) => new Date(now().getTime() - hours * 3_600_000)
let count = 0

/** Messages that came so many hours ago, as if by deliveries of then; the last of them is the number's last. */
async function came(hours: readonly number[]): Promise<void> {
  const { owner, number } = stage
  const ids = hours.map(() => `wamid.then.${++count}`)
  await rowsOf(
    owner,
    `insert into whatsapp_message (organization_id, wamid, number_id, type, has_referral, sent_at, received_at)
     select $1, t.id, $2, 'text', false, t.at, t.at from unnest($3::text[], $4::timestamptz[]) as t(id, at)`,
    [owner.organizationId, number.id, ids, hours.map(ago)],
  )
  await rowsOf(owner, 'update whatsapp_number set last_message_at = (select max(received_at) from whatsapp_message)')
}
/** Twenty in each of so many days, the last of them so many hours ago. */
const habit = (end: number, days = 3, perDay = 20) =>
  Array.from({ length: days * perDay }, (_, n) => end + n * (24 / perDay))

const watch = () => deliveryWatch.run(openerOf(stage.server.world), {} as never)
const told = async (locale = 'en') => {
  const query = '{ notices(filter: { isOpen: true }) { edges { node { kind message } } } }'
  const { notices } = await stage.owner.with({ 'accept-language': locale }).get(query)
  return notices.edges.map(({ node }: { node: object }) => node)
}
const silent = { kind: 'WHATSAPP_SILENT', message: expect.stringContaining('+55 11 3000-0000') }

describe('a number that gets messages every day', () => {
  it('is told of when nothing has come for a day, once, in both languages', async () => {
    await came(habit(23.9))
    await watch()
    expect(await told()).toEqual([])
    stage.server.sandbox.control.advanceClock(600)
    await watch()
    await watch()
    expect(await told()).toEqual([silent])
    expect(await told('pt-BR')).toEqual([{ ...silent, message: expect.stringContaining('todos os dias') }])
  })

  it.each<[string, () => Promise<void>]>([
    ['a message', () => arrive(stage.server, stage.message('back'))],
    ['how far an own message came', () => arrive(stage.server, statusOf(now()))],
    ['a message that nobody can use', () => arrive(stage.server, stage.message('old', { at: '1970-01-02T00:00:00Z' }))],
  ])('is no longer told of when something comes: %s', async (_what, comes) => {
    await came(habit(30))
    await watch()
    expect(await told()).toEqual([silent])
    await comes()
    await watch()
    expect(await told()).toEqual([])
  })

  it('stays told of for as long as it lasts, and not when a test of ours arrives', async () => {
    await came(habit(30))
    await watch()
    await arrive(stage.server, stage.message('wamid.MCI-TEST-1'))
    stage.server.sandbox.control.advanceClock(10 * 24 * 3_600)
    await watch()
    expect(await told()).toEqual([silent])
  })

  it('is no longer told of when it is disconnected', async () => {
    await came(habit(30))
    await watch()
    await rowsOf(stage.owner, 'update whatsapp_number set disconnected_at = now()')
    await watch()
    expect(await told()).toEqual([])
  })

  it('is not silent while what came waits to be read', async () => {
    await came(habit(30))
    await postWebhook(stage.server, stage.message('waits'))
    stage.server.sandbox.control.advanceClock(2 * 3_600)
    await watch()
    expect(await told()).toEqual([])
    await handOutNow(stage.server)
  })
})

const statusOf = (at: Date) => deliveryOf(stage.number, statusChange(stage.number, 'wamid.own', 'read', at))

describe('a number is not silent', () => {
  it.each([
    ['had too few on one of the days', [...habit(30, 2), ...habit(78, 1, 19)]],
    ['had them for two days alone', habit(30, 2)],
    ['gets nothing on such a day, as a week ago', [...habit(30), ...habit(193)]],
  ])('that %s', async (_what, hours) => {
    await came(hours)
    await watch()
    expect(await told()).toEqual([])
  })
})
