import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Drill, openDrill } from './kill-drill.ts'
import { expectSameRows, readAccount } from './read-account.ts'

describe('PostgreSQL, killed in the middle', () => {
  let drill: Drill
  beforeAll(async () => {
    drill = await openDrill()
  })
  afterAll(() => drill?.stage.stop())

  it('recovers what was committed, and the reading goes on from there', async () => {
    const calm = await drill.enter('Undisturbed')
    expect(await readAccount(calm)).toMatchObject({ status: 'COMPLETED', attempts: 1 })
    const hit = await drill.enter('Disturbed')
    await drill.slowDown('insights', 3_000, 1)
    const [followed] = await Promise.all([
      readAccount(hit),
      drill.killWhen('insight_day', 0, hit.visitor.organizationId, 'postgres'),
    ])
    await expectSameRows(drill, calm, hit, followed)
    expect(drill.stage.lines.join('\n')).toMatch(/PostgreSQL ended unexpectedly/)
  })
})
