import type { JobRun } from '@mci/queue'
import { PostponeJob } from '@mci/queue'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { announceMessages, fromAd, type Written, writtenNumber } from '../../../../test/announced-messages.ts'
import { connect } from '../../../../test/at-meta.ts'
import { type Caller, given } from '../../../../test/given.ts'
import { metaRows, rowsOf } from '../../../../test/insights-account.ts'
import { jobsOf, type MetaAd } from '../../../../test/waiting-tickets.ts'
import { type TestServer, withServer } from '../../../../test/with-server.ts'
import type { Work } from '../../../work/work.ts'
import { enrichment } from './enrich-job.ts'
import { enrichTickets } from './enrich-tickets.ts'

let server: TestServer
const ads: Record<string, MetaAd[]> = {}
const accountIds: Record<string, string> = {}
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z', waitsByClock: true })
  const world = await (await fetch(`${server.sandbox.url}/__control/world`)).json()
  for (const { key, id } of (world as { accounts: { key: string; id: string }[] }).accounts) accountIds[key] = id
  await adsOf('ana', 'main')
  await adsOf('helen', 'new-york')
  await adsOf('carla', 'coffee')
})
afterAll(() => server?.close())
afterEach(() => server.sandbox.control.clearFaults())

async function adsOf(profile: string, key: string): Promise<void> {
  const window = { from: '2026-10-20', to: '2026-11-18' }
  const fields = 'ad_id,ad_name,adset_id,adset_name,campaign_id,campaign_name'
  ads[key] = await metaRows(server, profile, accountIds[key] ?? '', window, { level: 'ad', fields })
}
const adOf = (key: string, index = 0): MetaAd => ads[key]?.[index] as MetaAd

let count = 0
/** Somebody comes from each of these ads. Returns their ids. */
async function come(owner: Caller, metaAdIds: readonly string[], more: Partial<Written> = {}): Promise<string[]> {
  const number = await writtenNumber(owner)
  const people = metaAdIds.map(() => `BR.enrich-${++count}`)
  const at = '2026-11-15T12:00:00Z'
  await announceMessages(
    owner,
    number,
    people.map((bsuid, index) => ({ bsuid, at, referral: fromAd(metaAdIds[index] ?? ''), ...more })),
  )
  return people
}

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
async function ticketOf(owner: Caller, bsuid: string): Promise<any> {
  const [{ id, day }] = await rowsOf(
    owner,
    `select t.id, t.lead_day::text as day from ticket t join contact c on c.id = t.contact_id where c.bsuid = $1`,
    [bsuid],
  )
  const query = `query ($id: ID!) { ticket(id: $id) { tracking { metaAdId metaAdName metaAdSetId metaAdSetName metaCampaignId metaCampaignName
    metaAccountId enrichmentStatus enrichmentError enrichedAt adAccount { metaAccountId } } } }`
  return { ...(await owner.get(query, { id })).ticket.tracking, day }
}
const enrich = (owner: Caller, isAgain = false) => enrichTickets(server.workIn(owner.organizationId ?? ''), { isAgain })
const calls = () => server.sandbox.control.log().calls.length

describe('an ad that we have not read', () => {
  it('is asked of Meta through the profile that reaches its account, and its lead is of the account’s day', async () => {
    const owner = await given(server).owner()
    await connect(owner, { profile: 'helen' })
    const ad = adOf('new-york')
    const [person = ''] = await come(owner, [ad.ad_id], { at: '2026-11-15T03:30:00Z' })
    expect(await ticketOf(owner, person)).toMatchObject({
      enrichmentStatus: 'PENDING',
      metaAdName: null,
      day: '2026-11-15',
    })
    expect((await jobsOf(owner)).map(({ data }) => data.again)).toContain(false)
    await enrich(owner)
    expect(await ticketOf(owner, person)).toEqual({
      metaAdId: ad.ad_id,
      metaAdName: ad.ad_name,
      metaAdSetId: ad.adset_id,
      metaAdSetName: ad.adset_name,
      metaCampaignId: ad.campaign_id,
      metaCampaignName: ad.campaign_name,
      metaAccountId: accountIds['new-york'],
      adAccount: { metaAccountId: accountIds['new-york'] },
      enrichmentStatus: 'COMPLETED',
      enrichmentError: null,
      enrichedAt: expect.stringMatching(/^2026-11-19T1\d.*Z$/),
      // Half past ten in the evening of the day before in New York.
      day: '2026-11-14',
    })
  })

  it('is known to the next customer at once', async () => {
    const owner = await given(server).owner()
    await connect(owner, { profile: 'ana' })
    await come(owner, [adOf('main').ad_id])
    await enrich(owner)
    const before = calls()
    const [next = ''] = await come(owner, [adOf('main').ad_id])
    expect(await ticketOf(owner, next)).toMatchObject({
      enrichmentStatus: 'COMPLETED',
      metaAdName: adOf('main').ad_name,
    })
    expect(calls()).toBe(before)
  })

  it('is found through whichever profile knows it', async () => {
    const owner = await given(server).owner()
    for (const profile of ['ana', 'carla']) await connect(owner, { profile })
    const [one = '', other = ''] = await come(owner, [adOf('coffee').ad_id, adOf('main').ad_id])
    await enrich(owner)
    expect(await ticketOf(owner, one)).toMatchObject({
      enrichmentStatus: 'COMPLETED',
      metaAccountId: accountIds.coffee,
    })
    expect(await ticketOf(owner, other)).toMatchObject({
      enrichmentStatus: 'COMPLETED',
      metaAccountId: accountIds.main,
    })
  })

  it('is asked for with others, fifty a call, once however many came by it', async () => {
    const owner = await given(server).owner()
    await connect(owner, { profile: 'ana' })
    const many = Array.from({ length: 119 }, (_, n) => `99000000000000${n}`)
    const people = await come(owner, [...many, ...many, adOf('main').ad_id])
    const before = server.sandbox.control.log().calls.length
    await enrich(owner)
    const posted = server.sandbox.control.log().calls.slice(before)
    expect(posted.filter(({ path, method }) => method === 'POST' && /^\/v[\d.]+\/?$/.test(path))).toHaveLength(3)
    expect(await ticketOf(owner, people[0] ?? '')).toMatchObject({ enrichmentStatus: 'FAILED' })
    expect(await ticketOf(owner, people.at(-1) ?? '')).toMatchObject({ enrichmentStatus: 'COMPLETED' })
  })
})

describe('an ad that nobody can tell of', () => {
  it('has failed where Meta shows it to no profile, and nothing else has', async () => {
    const owner = await given(server).owner()
    await connect(owner, { profile: 'ana' })
    const [unknown = '', theirs = '', ours = ''] = await come(owner, [
      '120299999999999999',
      adOf('coffee').ad_id,
      adOf('main').ad_id,
    ])
    await enrich(owner)
    const enrichmentError = expect.stringContaining('Meta shows this ad to no connected profile')
    for (const person of [unknown, theirs])
      expect(await ticketOf(owner, person)).toMatchObject({
        enrichmentStatus: 'FAILED',
        enrichmentError,
        adAccount: null,
      })
    expect(await ticketOf(owner, ours)).toMatchObject({ enrichmentStatus: 'COMPLETED' })
  })

  it('is said to be of an account that nobody connected, with its names where Meta told them', async () => {
    const owner = await given(server).owner()
    await connect(owner, { profile: 'ana' })
    await rowsOf(owner, 'delete from ad_account where meta_account_id = $1', [accountIds.main])
    const [person = ''] = await come(owner, [adOf('main').ad_id])
    await enrich(owner)
    expect(await ticketOf(owner, person)).toMatchObject({
      enrichmentStatus: 'FAILED',
      enrichmentError: 'The ad belongs to an account that nobody has connected. Connect a profile that reaches it.',
      metaAdName: adOf('main').ad_name,
      metaCampaignId: adOf('main').campaign_id,
      metaAccountId: accountIds.main,
      adAccount: null,
    })
  })

  it('is said to be so where a profile has it and did not share it', async () => {
    const owner = await given(server).owner()
    await connect(owner, { profile: 'ana' })
    server.sandbox.control.addFault({ kind: 'permission', match: { path: adOf('main').ad_id } })
    const [person = ''] = await come(owner, [adOf('main').ad_id])
    await enrich(owner)
    expect(await ticketOf(owner, person)).toMatchObject({
      enrichmentError: expect.stringContaining('nobody has connected'),
    })
  })

  it('is said to be so where nobody has connected anything, and asked for again when somebody does', async () => {
    const owner = await given(server).owner()
    const [person = ''] = await come(owner, [adOf('main').ad_id])
    const before = calls()
    await enrich(owner)
    expect(calls()).toBe(before)
    expect(await ticketOf(owner, person)).toMatchObject({
      enrichmentStatus: 'FAILED',
      enrichmentError: expect.stringContaining('nobody'),
    })
    await connect(owner, { profile: 'ana' })
    expect((await jobsOf(owner)).map(({ data }) => data.again).sort()).toEqual([false, true])
    await enrich(owner)
    expect(await ticketOf(owner, person)).toMatchObject({ enrichmentStatus: 'FAILED' })
    await enrich(owner, true)
    expect(await ticketOf(owner, person)).toMatchObject({ enrichmentStatus: 'COMPLETED', enrichmentError: null })
  })
})

describe('what passes', () => {
  const attempt = (owner: Caller) => {
    const payload = { organizationId: owner.organizationId ?? '', again: false }
    const run = { payload, signal: new AbortController().signal } as JobRun<typeof payload>
    const open = { asSystem: (id: string) => server.workIn(id) }
    return enrichment.run(open as never, run).then(
      () => null,
      (error: unknown) => error,
    )
  }

  it('is waited for: a token that ended leaves the ad to be asked for when its profile is there again', async () => {
    const owner = await given(server).owner()
    await connect(owner, { profile: 'bruno' })
    const [person = ''] = await come(owner, [adOf('main').ad_id])
    server.sandbox.control.endTokens('bruno', 463)
    expect(await attempt(owner)).toBeNull()
    expect(await ticketOf(owner, person)).toMatchObject({ enrichmentStatus: 'PENDING', enrichmentError: null })
    expect((await owner.get('{ connections { status } }')).connections).toEqual([{ status: 'EXPIRED' }])
    const before = calls()
    expect(await attempt(owner)).toBeNull()
    expect(calls()).toBe(before)
    await connect(owner, { profile: 'bruno' })
    expect(await attempt(owner)).toBeNull()
    expect(await ticketOf(owner, person)).toMatchObject({ enrichmentStatus: 'COMPLETED' })
  })

  it.each(['throttleUser', 'html502'] as const)(
    'is waited for: %s puts the job off, and nothing has failed',
    async (kind) => {
      const owner = await given(server).owner()
      await connect(owner, { profile: 'carla' })
      const [person = ''] = await come(owner, [adOf('coffee').ad_id])
      server.sandbox.control.addFault({
        kind,
        match: { path: '/v[0-9.]+/?$', method: 'POST' },
        times: 20,
        waitSeconds: 60,
      })
      const error = await attempt(owner)
      expect(error).toBeInstanceOf(PostponeJob)
      expect((error as PostponeJob).until.getTime()).toBeGreaterThan(Date.parse('2026-11-19T15:00:00Z'))
      expect(await ticketOf(owner, person)).toMatchObject({ enrichmentStatus: 'PENDING', enrichmentError: null })
    },
  )
})

describe('an answer for an older ad', () => {
  it('changes nothing of a ticket that has gone over to a newer one meanwhile', async () => {
    const owner = await given(server).owner()
    await connect(owner, { profile: 'ana' })
    const [older, newer] = [adOf('main', 0), adOf('main', 1)]
    const bsuid = `BR.race-${++count}`
    await come(owner, [older.ad_id], { bsuid })
    const [{ number_id: id, waba_id: wabaId }] = await rowsOf(
      owner,
      'select t.number_id, c.waba_id from ticket t join contact c on c.id = t.contact_id where c.bsuid = $1',
      [bsuid],
    )
    // The customer taps the other ad while Meta is answering.
    const work = server.workIn(owner.organizationId ?? '')
    await enrichTickets(
      whileAsking(work, () =>
        announceMessages(owner, { id, wabaId }, [{ bsuid, at: '2026-11-16T12:00:00Z', referral: fromAd(newer.ad_id) }]),
      ),
      { isAgain: false },
    )
    expect(await ticketOf(owner, bsuid)).toMatchObject({
      metaAdId: newer.ad_id,
      enrichmentStatus: 'PENDING',
      metaAdName: null,
    })
    await enrich(owner)
    expect(await ticketOf(owner, bsuid)).toMatchObject({ enrichmentStatus: 'COMPLETED', metaAdName: newer.ad_name })
    const [row] = await rowsOf(owner, 'select meta_ad_id_at_enrichment as asked from ticket where meta_ad_id = $1', [
      newer.ad_id,
    ])
    expect(row.asked).toBe(newer.ad_id)
  })
})

/** The same work; something happens between Meta's answer and what is made of it. */
function whileAsking(work: Work, happens: () => Promise<void>): Work {
  const withToken: Work['meta']['withToken'] = (...given) => {
    const session = work.meta.withToken(...given)
    return {
      ...session,
      async adPlaces(ids) {
        const answer = await session.adPlaces(ids)
        await happens()
        return answer
      },
    }
  }
  return { ...work, meta: { ...work.meta, withToken } }
}
