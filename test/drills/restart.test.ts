import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Drill, type Entered, openDrill } from './kill-drill.ts'
import { expectSameRows, readAccount } from './read-account.ts'

describe('in the middle of a reading', () => {
  let drill: Drill
  let calm: Entered
  beforeAll(async () => {
    drill = await openDrill()
    calm = await drill.enter('Undisturbed')
    expect(await readAccount(calm)).toMatchObject({ status: 'COMPLETED', attempts: 1 })
  })
  afterAll(() => drill?.stage.stop())

  it('a killed server answers again, and the reading has gone on without it', async () => {
    const hit = await drill.enter('Hit in the server')
    await drill.slowDown('insights', 3_000, 1)
    const kill = drill.killWhen('report_page', 0, hit.visitor.organizationId, 'serve')
    const [followed] = await Promise.all([readAccount(hit), kill])
    expect(followed.attempts).toBe(1)
    await expectSameRows(drill, calm, hit, followed)
    expect(drill.stage.lines.join('\n')).toMatch(/serve ended unexpectedly/)
  })

  it('a killed PostgreSQL recovers what was committed, and the reading goes on from there', async () => {
    const hit = await drill.enter('Hit in PostgreSQL')
    await drill.slowDown('insights', 3_000, 1)
    const kill = drill.killWhen('report_page', 0, hit.visitor.organizationId, 'postgres')
    const [followed] = await Promise.all([readAccount(hit), kill])
    await expectSameRows(drill, calm, hit, followed)
    expect(drill.stage.lines.join('\n')).toMatch(/PostgreSQL ended unexpectedly/)
  })
})
