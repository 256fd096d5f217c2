import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  atMeta,
  type ConversionsStage,
  chooseDataset,
  openConversions,
  qualified,
  send,
  tick,
  watch,
} from '../../../../test/conversions-stage.ts'
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

describe('events that people can save', () => {
  beforeEach(() => stage.server.sandbox.control.reset())
  const missing = async () =>
    (await stage.owner.get('{ missingDatasets { adAccount { name } whatsappNumber { id } pending firstEndsAt } }'))
      .missingDatasets
  const statuses = async () =>
    (await rowsOf(stage.owner, 'select status, count(*)::int from conversion_event group by 1 order by 1')).map(
      ({ status, count }: { status: string; count: number }) => [status, count],
    )

  it('wait for a dataset: people are told once, and all go on when one was chosen', async () => {
    const { owner, account, server } = stage
    const [{ dataset_id }] = await rowsOf(owner, 'select dataset_id from ad_account where id = $1', [account.id])
    await chooseDataset(owner, account.id, null)
    await qualified(stage, 60)
    await send(owner)
    expect(await statuses()).toEqual([['PENDING', 60]])
    const told = [{ kind: 'DATASET_MISSING', message: expect.stringContaining(account.name) }]
    expect(await openNotices()).toMatchObject(told)
    await watch(server)
    await tick(server)
    expect(await openNotices()).toMatchObject([{ ...told[0], adAccount: { name: account.name } }])
    expect(await missing()).toEqual([
      { adAccount: { name: account.name }, whatsappNumber: null, pending: 60, firstEndsAt: expect.any(String) },
    ])
    await chooseDataset(owner, account.id, dataset_id)
    await tick(server)
    expect(await openNotices()).toEqual([])
    expect(await missing()).toEqual([])
    await send(owner)
    expect(await statuses()).toEqual([['SENT', 60]])
    expect(new Set(atMeta(server)).size).toBe(60)
  })

  it('of a number go on when Meta has made a dataset for its WhatsApp account', async () => {
    const { owner, number, server, metaDatasetId } = stage
    await qualified(stage, 2)
    await rowsOf(owner, `update ticket set ad_account_id = null, enrichment_status = 'FAILED'`)
    await rowsOf(owner, 'update conversion_event set meta_dataset_id = null')
    const [known] = await rowsOf(owner, 'select meta_dataset_id from whatsapp_number')
    const made = (id: string | null) => rowsOf(owner, 'update whatsapp_number set meta_dataset_id = $1', [id])
    await made(null)
    await send(owner)
    expect(await openNotices()).toMatchObject([{ kind: 'DATASET_MISSING', adAccount: null }])
    expect(await missing()).toMatchObject([{ adAccount: null, whatsappNumber: { id: number.id }, pending: 2 }])
    await made(metaDatasetId)
    await tick(server)
    await send(owner)
    expect(await statuses()).toEqual([['SENT', 2]])
    expect(await openNotices()).toEqual([])
    await made(known.meta_dataset_id)
  })

  it('are told of before Meta takes them no more, again when hours are left, and as lost afterwards', async () => {
    const { owner, account, server } = stage
    const [{ dataset_id }] = await rowsOf(owner, 'select dataset_id from ad_account where id = $1', [account.id])
    await chooseDataset(owner, account.id, null)
    await qualified(stage, 3)
    await send(owner)
    const { control } = server.sandbox
    const left = async (hours: number) => {
      const [{ at }] = await rowsOf(owner, 'select min(send_before) as at from conversion_event')
      control.advanceClock((Date.parse(at) - Date.parse(control.clock().now)) / 1_000 - hours * 3_600)
      await tick(server)
      await send(owner)
      await watch(server)
      return (await openNotices()).filter(({ kind }: { kind: string }) => kind !== 'DATASET_MISSING')
    }
    expect(await left(19)).toEqual([])
    const soon = { kind: 'CONVERSION_EXPIRING', adAccount: null }
    expect(await left(17)).toEqual([{ ...soon, message: expect.stringMatching(/^3 events .* 18 h/) }])
    expect(await left(5)).toEqual([{ ...soon, message: expect.stringMatching(/^3 events .* 6 h/) }])
    expect(await left(0)).toMatchObject([{ kind: 'CONVERSION_EXPIRED', message: expect.stringMatching(/^3 events/) }])
    expect(await statuses()).toEqual([['EXPIRED', 3]])
    expect(await missing()).toEqual([])
    await chooseDataset(owner, account.id, dataset_id)
  })

  it('failed: people are told once for a cause and day, until none is left', async () => {
    const { owner, server } = stage
    const [one, two] = await qualified(stage, 4)
    for (const id of [one, two])
      server.sandbox.control.addFault({ kind: 'refuseEvent', eventId: `lead-${id}`, match: { path: '/events$' } })
    await rowsOf(owner, `update conversion_event set waba_id = '' where event_id not in ($1, $2)`, [
      `lead-${one}`,
      `lead-${two}`,
    ])
    await send(owner)
    expect(await statuses()).toEqual([['FAILED', 4]])
    await watch(server)
    expect(
      (await openNotices()).map(({ kind, message }: { kind: string; message: string }) => [kind, message]),
    ).toEqual(
      expect.arrayContaining([
        ['CONVERSION_FAILED', expect.stringMatching(/^Meta refused events on/)],
        ['CONVERSION_FAILED', expect.stringMatching(/^Events failed on .*WhatsApp account of the conversation/)],
      ]),
    )
    expect(await openNotices()).toHaveLength(2)
    await rowsOf(owner, `update conversion_event set status = 'SENT' where error_code = 'META_REFUSED'`)
    await watch(server)
    expect(await openNotices()).toMatchObject([{ message: expect.stringMatching(/WhatsApp account/) }])
  })
})
