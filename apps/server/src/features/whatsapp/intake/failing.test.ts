import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { rowsOf } from '../../../../test/insights-account.ts'
import { IntakeStage } from '../../../../test/intake-stage.ts'
import { deliveryOf, handOutNow, postWebhook } from '../../../../test/whatsapp-arrivals.ts'
import { keepDeliveries } from './keep-deliveries.ts'

let stage: IntakeStage
beforeAll(async () => {
  stage = await IntakeStage.open()
})
afterAll(() => stage?.close())
beforeEach(() => stage.clear())

describe('a delivery that fails', () => {
  it('waits and is counted, while its neighbours go through; after eight times somebody has to look', async () => {
    stage.poison = 'bad'
    for (const wamid of ['a', 'bad', 'b', 'c', 'd']) await postWebhook(stage.server, stage.message(wamid))
    await expect(handOutNow(stage.server)).rejects.toThrow('a listener failed')
    expect(await stage.remembered()).toEqual(['a', 'b', 'c', 'd'])
    expect(stage.told().sort()).toEqual(['a', 'b', 'c', 'd'])
    expect(await stage.parked()).toEqual([{ reason: null, number: null, attempts: 1 }])
    for (let i = 2; i <= 8; i += 1) await expect(handOutNow(stage.server)).rejects.toThrow('a listener failed')
    expect(await stage.parked()).toEqual([{ reason: 'FAILED', number: null, attempts: 8 }])
    await handOutNow(stage.server)
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
