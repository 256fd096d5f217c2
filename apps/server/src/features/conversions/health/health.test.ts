import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ConversionsStage, openConversions, qualified, watch } from '../../../../test/conversions-stage.ts'
import { rowsOf } from '../../../../test/insights-account.ts'

let stage: ConversionsStage
beforeAll(async () => {
  stage = await openConversions()
})
afterAll(() => stage?.server.close())
beforeEach(async () => {
  for (const table of ['conversion_event', 'notice']) await rowsOf(stage.owner, `delete from ${table}`)
})

const hour = 3_600_000
const ago = (hours: number) => new Date(Date.parse('2026-11-19T15:00:00Z') - hours * hour)

/** As many leads as there are hours, made then and in that status; sent then, if they were. */
async function leads(status: string, ...hours: number[]): Promise<void> {
  await qualified(stage, hours.length)
  const fresh = (await rowsOf(
    stage.owner,
    `select id from conversion_event where status = 'PENDING' and claimed_at is null`,
  )) as { id: string }[]
  for (const [n, { id }] of fresh.entries())
    await rowsOf(
      stage.owner,
      `update conversion_event set status = $2::text, created_at = $3, updated_at = $3, claimed_at = $3, sent_at = case when $2::text = 'SENT' then $3::timestamptz end where id = $1`,
      [id, status, ago(hours[n] ?? 0)],
    )
}

const fields = `metaDatasetId name adAccounts { name } sentToday sentWeek failedWeek unknown pending lastSentAt isSilent silentSince usualPerDay`
const health = async () => (await stage.owner.get(`{ datasetHealth { ${fields} } }`)).datasetHealth
const openNotices = async () => {
  const { notices } = await stage.owner.get(
    '{ notices(filter: { isOpen: true }) { edges { node { kind message adAccount { name } } } } }',
  )
  return notices.edges.map(({ node }: { node: object }) => node)
}
/** Two a day for a week that ended so many hours ago. */
const habit = (end: number) => Array.from({ length: 14 }, (_, n) => end + n * 12)

describe('a dataset', () => {
  it('that nothing was sent to yet is there, since an account has it', async () => {
    expect(await health()).toEqual([
      {
        ...{
          metaDatasetId: stage.metaDatasetId,
          name: 'Casa Lumiá – Site',
          adAccounts: [{ name: stage.account.name }],
        },
        ...{ sentToday: 0, sentWeek: 0, failedWeek: 0, unknown: 0, pending: 0, lastSentAt: null },
        ...{ isSilent: false, silentSince: null, usualPerDay: 0 },
      },
    ])
  })

  it('counts its own day from midnight at its account, weeks from now, and failures with what expired', async () => {
    // It is noon in São Paulo.
    await leads('SENT', 1, 11.9, 12.1, 167.9, 168.1)
    await leads('FAILED', 1, 167, 169)
    await leads('EXPIRED', 30)
    await leads('UNKNOWN', 200)
    await leads('PENDING', 0, 0)
    expect(await health()).toMatchObject([
      { sentToday: 2, sentWeek: 4, failedWeek: 3, unknown: 1, pending: 2, lastSentAt: ago(1).toISOString() },
    ])
  })

  it('is silent when it usually gets one a day and got none for a day in which tickets were qualified', async () => {
    await leads('SENT', ...habit(25))
    expect(await health()).toMatchObject([{ isSilent: false }])
    await leads('SKIPPED_NO_CTWA', 2)
    const [{ usualPerDay, ...silent }] = await health()
    expect(silent).toMatchObject({ isSilent: true, silentSince: ago(25).toISOString() })
    expect(usualPerDay).toBeGreaterThan(2)
    await watch(stage.server)
    await watch(stage.server)
    expect(await openNotices()).toEqual([
      {
        kind: 'DATASET_SILENT',
        message: expect.stringContaining(
          'Casa Lumiá – Site usually gets conversions every day and has had none since 11/18/26',
        ),
        adAccount: { name: stage.account.name },
      },
    ])
    await leads('SENT', 0)
    await watch(stage.server)
    expect(await openNotices()).toEqual([])
  })

  it.each([
    ['had one yesterday', [23, ...habit(25)]],
    ['had few before', [25, 26]],
    ['has its habit from long ago', habit(24 * 16)],
  ])('is not silent when it %s', async (_what, hours) => {
    await leads('SENT', ...hours)
    await leads('FAILED', 2)
    expect(await health()).toMatchObject([{ isSilent: false }])
    await watch(stage.server)
    expect(await openNotices()).toEqual([])
  })

  it('that lost events to Meta’s seven days says so for a week', async () => {
    await leads('EXPIRED', 1)
    await watch(stage.server)
    expect(await openNotices()).toMatchObject([{ kind: 'CONVERSION_EXPIRED' }])
    await rowsOf(stage.owner, `update conversion_event set updated_at = $1`, [ago(169)])
    await watch(stage.server)
    expect(await openNotices()).toEqual([])
  })
})
