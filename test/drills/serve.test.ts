import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Drill, openDrill } from './kill-drill.ts'
import { expectSameRows, readAccount } from './read-account.ts'

describe('the server, killed in the middle', () => {
  let drill: Drill
  beforeAll(async () => {
    drill = await openDrill()
  })
  afterAll(() => drill?.stage.stop())

  it('answers again, and the reading it was asked for has gone on without it', async () => {
    const calm = await drill.enter('Undisturbed')
    expect(await readAccount(calm)).toMatchObject({ status: 'COMPLETED', attempts: 1 })
    const hit = await drill.enter('Disturbed')
    await drill.slowDown('insights', 3_000, 1)
    const [followed] = await Promise.all([
      readAccount(hit),
      drill.killWhen('insight_day', 0, hit.visitor.organizationId, 'serve'),
    ])
    expect(followed.attempts).toBe(1)
    await expectSameRows(drill, calm, hit, followed)
    expect(drill.stage.lines.join('\n')).toMatch(/serve ended unexpectedly/)
  })
})
