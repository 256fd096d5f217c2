import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askForJob, followJob, isClimbing } from '../visitor/jobs.ts'
import { type Drill, type Entered, openDrill } from './kill-drill.ts'
import { expectSameRows, readAccount } from './read-account.ts'
import { look, rowsOf } from './rows-of.ts'

const brief = {
  productName: 'Pendente de palha natural, 40 cm',
  targetAudience: 'Quem acabou de se mudar',
  tone: 'FRIENDLY',
  platform: 'INSTAGRAM',
  variations: 4,
}

describe('the worker, killed in the middle', () => {
  let drill: Drill
  let calm: Entered
  let address: string
  beforeAll(async () => {
    drill = await openDrill()
    address = drill.stage.database.ownerUrl
    calm = await drill.enter('Undisturbed')
    expect(await readAccount(calm)).toMatchObject({ status: 'COMPLETED', attempts: 1 })
  })
  afterAll(() => drill?.stage.stop())

  it('goes on between two pages of a report', async () => {
    const hit = await drill.enter('Hit in a report')
    await drill.slowDown('insights', 5_000, 1)
    const kill = drill.killWhen('report_page', 0, hit.visitor.organizationId, 'worker')
    const [followed] = await Promise.all([readAccount(hit), kill])
    expect(followed.attempts).toBe(2)
    await expectSameRows(drill, calm, hit, followed)
  })

  it('goes on between two readings of patterns', async () => {
    const hit = await drill.enter('Hit in a reading')
    const kill = drill.killWhen('creative_pattern', 0, hit.visitor.organizationId, 'worker')
    const [followed] = await Promise.all([readAccount(hit), kill])
    await expectSameRows(drill, calm, hit, followed)
  })

  it('goes on between two drawings, and draws what it would have drawn', async () => {
    const { visitor } = calm
    const first = '{ creatives(first: 2, filter: { patternStatus: READY }) { edges { node { id } } } }'
    const { creatives } = await visitor.ask<{ creatives: { edges: { node: { id: string } }[] } }>(first)
    const input = { creativeIds: creatives.edges.map(({ node }) => node.id), brief }
    const id = await askForJob(visitor, 'generateFromPatterns', 'GenerateFromPatternsInput', input)
    const kill = drill.killWhen('variation', 0, visitor.organizationId, 'worker')
    const [disturbed] = await Promise.all([followJob(visitor, id), kill])
    expect(disturbed).toMatchObject({ status: 'COMPLETED', attempts: 2 })
    expect(isClimbing(disturbed.progress), `${disturbed.progress}`).toBe(true)
    const left = await rowsOf(address, 'variation', visitor.organizationId)
    expect(left.length).toBeGreaterThanOrEqual(2)

    // What is drawn follows from the inspiration itself: to have the same one drawn in peace, it is emptied and asked for again.
    await look(address, 'delete from variation where organization_id = $1', [visitor.organizationId])
    await look(address, "update job set status = 'FAILED' where id = $1", [id])
    const again = await askForJob(visitor, 'retryJob', 'RetryJobInput', { jobId: id })
    expect(await followJob(visitor, again)).toMatchObject({ status: 'COMPLETED', attempts: 1 })
    expect(left).toEqual(await rowsOf(address, 'variation', visitor.organizationId))
  })
})
