import type { FaultKind } from '@mci/meta-sandbox/start'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connect } from '../../../../test/at-meta.ts'
import { drive } from '../../../../test/fault-run/drive.ts'
import { type Measure, measuredRows } from '../../../../test/fault-run/measured-rows.ts'
import { openStage, type Stage } from '../../../../test/fault-run/stage.ts'
import { rowsOf } from '../../../../test/insights-account.ts'

let stage: Stage
let truth: Measure
let before: Measure
beforeAll(async () => {
  stage = await openStage()
  truth = (await stage.run()).rows
})
// A row that the next whole reading takes away, and nothing else may.
beforeEach(async () => {
  await rowsOf(stage.owner, `delete from insight_day where meta_ad_id = 'taken-back'`)
  await rowsOf(
    stage.owner,
    `insert into insight_day select (jsonb_populate_record(f, '{"meta_ad_id": "taken-back"}')).*
     from insight_day f order by day, meta_ad_id limit 1`,
  )
  before = await measuredRows(stage.owner)
})
afterAll(() => stage?.close())

/** Reads the window again; the account is refused so when half of the report was written. */
async function refused(kind: FaultKind): Promise<string> {
  const { server, owner } = stage
  const match = { path: '/act_\\d+/insights$', method: 'GET' as const }
  server.sandbox.control.addFault({ kind, match, afterCalls: 2 })
  const jobId = await stage.ask()
  await drive(server, { organizationId: owner.organizationId ?? '', jobId })
  expect(server.sandbox.control.faults()).toEqual([])
  const [{ pages }] = await rowsOf(owner, 'select count(*)::int as pages from report_page where job_id = $1', [jobId])
  expect(pages).toBeGreaterThan(3)
  return jobId
}

const jobOf = async (id: string) =>
  (
    await stage.owner.get('query ($id: ID!) { job(id: $id) { status pausedFor message error { code message } } }', {
      id,
    })
  ).job

describe('a reading that Meta itself makes impossible', () => {
  const dead: [FaultKind, string][] = [
    ['tokenExpired', 'EXPIRED'],
    ['passwordChanged', 'EXPIRED'],
    ['checkpoint', 'EXPIRED'],
    ['tokenRevoked', 'EXPIRED'],
    ['appRemoved', 'REVOKED'],
  ]
  it.each(dead)(
    'by %s waits for the profile, changes nothing that was known, and goes on when it is back',
    async (kind, status) => {
      const id = await refused(kind)
      expect(await jobOf(id)).toEqual({
        ...{ status: 'PENDING', pausedFor: 'CONNECTION', error: null },
        message: 'waits for the profile to be reconnected',
      })
      expect((await stage.owner.get('{ connections { status } }')).connections).toEqual([{ status }])
      expect(await measuredRows(stage.owner)).toEqual(before)
      await connect(stage.owner, { profile: 'bruno' })
      expect(await jobOf(id)).toMatchObject({ status: 'PENDING', pausedFor: null })
      await drive(stage.server, { organizationId: stage.owner.organizationId ?? '', jobId: id })
      expect(await jobOf(id)).toMatchObject({ status: 'COMPLETED', error: null })
      expect(await measuredRows(stage.owner)).toEqual(truth)
    },
  )

  const final: [FaultKind, string, RegExp][] = [
    ['permission', 'META_PERMISSION', /permission|may not|allow/i],
    ['permissionScope', 'META_PERMISSION', /permission|may not|allow/i],
    ['needsAdsManagement', 'META_PERMISSION', /permission|may not|allow/i],
    ['missingObject', 'META_PERMISSION', /permission|may not|allow/i],
    ['deadVersion', 'META_VERSION', /META_API_VERSION/],
  ]
  it.each(final)(
    'by %s fails at once and says what to do, and changes nothing that was known',
    async (kind, code, words) => {
      const id = await refused(kind)
      const { status, pausedFor, error } = await jobOf(id)
      expect({ status, pausedFor, code: error.code }).toEqual({ status: 'FAILED', pausedFor: null, code })
      expect(error.message).toMatch(words)
      expect(await measuredRows(stage.owner)).toEqual(before)
    },
  )
})
