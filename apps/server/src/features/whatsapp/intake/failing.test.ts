import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { given } from '../../../../test/given.ts'
import { rowsOf } from '../../../../test/insights-account.ts'
import { IntakeStage } from '../../../../test/intake-stage.ts'
import { deliveryOf, handOutNow, postWebhook } from '../../../../test/whatsapp-arrivals.ts'
import { keepDeliveries } from './keep-deliveries.ts'
import { retryFailed } from './retry-failed.ts'

let stage: IntakeStage
beforeAll(async () => {
  stage = await IntakeStage.open()
})
afterAll(() => stage?.close())
beforeEach(() => stage.clear())

const failed = () => ({ reason: 'FAILED', number: stage.number.phoneNumberId, attempts: 8 })
const waiting = async () => (await stage.parked()).filter(({ reason }) => reason === null).length

/** Deliveries that had failed eight times by the time that `poison` came over them. */
async function failOften(poison: string, count = 1): Promise<void> {
  stage.poison = poison
  for (let i = 0; i < count; i += 1) await postWebhook(stage.server, stage.message(count === 1 ? poison : `m${i}`))
  await rowsOf(
    stage.owner,
    `update whatsapp_inbox.delivery set attempts = 8, parked_because = 'FAILED', parked_number = $1, parked_waba = $2`,
    [stage.number.phoneNumberId, stage.number.wabaId],
  )
}

describe('a delivery that fails', () => {
  it('waits and is counted, while its neighbours go through; after eight times somebody has to look', async () => {
    stage.poison = 'bad'
    for (const wamid of ['a', 'bad', 'b', 'c', 'd']) await postWebhook(stage.server, stage.message(wamid))
    await expect(handOutNow(stage.server)).rejects.toThrow('a listener failed')
    expect(await stage.remembered()).toEqual(['a', 'b', 'c', 'd'])
    expect(stage.told().sort()).toEqual(['a', 'b', 'c', 'd'])
    expect(await stage.parked()).toEqual([{ reason: null, number: null, attempts: 1 }])
    for (let i = 2; i <= 8; i += 1) await expect(handOutNow(stage.server)).rejects.toThrow('a listener failed')
    expect(await stage.parked()).toEqual([failed()])
    await handOutNow(stage.server)
  })

  it('is tried again every few hours, and goes through when what was wrong is mended', async () => {
    await failOften('bad')
    await retryFailed(stage.server.world.inbox)
    expect(await waiting()).toBe(1)
    await expect(handOutNow(stage.server)).rejects.toThrow('a listener failed')
    expect(await stage.parked()).toEqual([failed()])
    stage.poison = 'none'
    await handOutNow(stage.server)
    expect(stage.told()).toEqual([])
    await retryFailed(stage.server.world.inbox)
    await handOutNow(stage.server)
    expect([stage.told(), await stage.parked()]).toEqual([['bad'], []])
  })

  it('waits again also when nothing at all went through: it has failed often before', async () => {
    await failOften('everything', 40)
    await retryFailed(stage.server.world.inbox)
    await expect(handOutNow(stage.server)).rejects.toThrow('a listener failed')
    expect(await stage.parked()).toEqual(Array(40).fill(failed()))
  })

  it('is shown to whose number it is, who may have it tried now', async () => {
    const stranger = await given(stage.server).owner('Another agency')
    await failOften('bad')
    stage.poison = 'none'
    const retry = 'mutation { retryWhatsAppDeliveries { parked { reason count phoneNumberId } } }'
    expect((await stranger.get('{ whatsappSetup { parked { reason } } }')).whatsappSetup.parked).toEqual([])
    expect((await stranger.get(retry)).retryWhatsAppDeliveries.parked).toEqual([])
    expect(await stage.parked()).toEqual([failed()])
    const seen = await stage.owner.get('{ whatsappSetup { parked { reason count phoneNumberId } } }')
    const { phoneNumberId } = stage.number
    expect(seen.whatsappSetup.parked).toEqual([{ reason: 'FAILED', count: 1, phoneNumberId }])
    expect((await stage.owner.get(retry)).retryWhatsAppDeliveries.parked).toEqual([])
    await handOutNow(stage.server)
    expect([stage.told(), await stage.parked()]).toEqual([['bad'], []])
  })

  it('is not to blame when nothing goes through: it waits, and is not counted', async () => {
    stage.poison = 'everything'
    const many = Array.from({ length: 40 }, (_, i) => `m${i}`)
    await Promise.all(many.map((wamid) => postWebhook(stage.server, stage.message(wamid))))
    for (let i = 0; i < 9; i += 1) await expect(handOutNow(stage.server)).rejects.toThrow('a listener failed')
    const states = 'select parked_because, attempts, count(*)::int from whatsapp_inbox.delivery group by 1, 2'
    expect(await rowsOf(stage.owner, states)).toEqual([{ parked_because: null, attempts: 0, count: 40 }])
    stage.poison = 'none'
    await handOutNow(stage.server)
    expect(new Set(stage.told())).toEqual(new Set(many))
  })

  it('goes through when what was wrong is mended', async () => {
    stage.poison = 'bad'
    await postWebhook(stage.server, stage.message('bad'))
    await expect(handOutNow(stage.server)).rejects.toThrow('a listener failed')
    stage.poison = 'none'
    await handOutNow(stage.server)
    expect([stage.told(), await stage.parked()]).toEqual([['bad'], []])
  })
})

describe('a delivery that is being brought', () => {
  it('is waited for by the job that finds nothing more: it would ask for no other', async () => {
    const { inbox } = stage.server.world
    const body = Buffer.from(JSON.stringify(stage.message('late')))
    let commit = () => {}
    let isWritten = () => {}
    const written = new Promise<void>((resolve) => (isWritten = resolve))
    const brought = keepDeliveries(
      {
        ...inbox,
        transactional: (use) =>
          inbox.transactional(async (tx) => {
            const answer = await use(tx)
            isWritten()
            await new Promise<void>((resolve) => (commit = resolve))
            return answer
          }),
      },
      [body],
    )
    await written
    const drained = handOutNow(stage.server)
    const waits = `select from pg_locks where locktype = 'advisory' and not granted`
    await expect.poll(async () => (await inbox.rows(waits)).length, { timeout: 10_000 }).toBe(1)
    commit()
    await brought
    await drained
    expect(stage.told()).toEqual(['late'])
  })
})

describe('much at once', () => {
  it('is handed out whole by two who take turns, each message once', async () => {
    const many = Array.from({ length: 1_200 }, (_, i) => stage.said(`m${String(i % 1_000).padStart(4, '0')}`))
    for (let i = 0; i < many.length; i += 2)
      await postWebhook(stage.server, deliveryOf(stage.number, ...many.slice(i, i + 2)))
    await Promise.all([handOutNow(stage.server), handOutNow(stage.server)])
    expect((await stage.remembered()).length).toBe(1_000)
    expect(new Set(stage.told()).size).toBe(1_000)
    expect(stage.told()).toHaveLength(1_000)
    expect(await stage.parked()).toEqual([])
  })
})
