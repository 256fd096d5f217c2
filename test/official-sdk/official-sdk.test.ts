import { createHmac } from 'node:crypto'
import { startSandbox } from '@mci/meta-sandbox/start'
import type { Cursor, Thing } from 'facebook-nodejs-business-sdk'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OfficialSdk, openOfficialSdk } from '../bench/official-sdk.ts'

const app = { client_id: '900000000000001', redirect_uri: 'http://localhost:3000/callback' }
const level = { level: 'ad', time_increment: 1, time_range: { since: '2026-10-24', until: '2026-11-20' } }
const metrics = ['ad_id', 'spend', 'impressions', 'clicks', 'actions']
const states = ['ACTIVE', 'PAUSED', 'ARCHIVED', 'DELETED', 'CAMPAIGN_PAUSED', 'DISAPPROVED']

let sandbox: Awaited<ReturnType<typeof startSandbox>>
let accessToken: string
let account: string
let sdk: OfficialSdk

const proof = () => createHmac('sha256', 'sandbox-secret').update(accessToken).digest('hex')

/** The sandbox asked without any client. */
async function ask(path: string, params: Record<string, unknown> = {}): Promise<Thing> {
  const proven = 'access_token' in params ? { ...params, appsecret_proof: proof() } : params
  const query = Object.entries(proven).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ])
  const address = path.startsWith('http')
    ? `${path}&appsecret_proof=${proof()}`
    : `${sandbox.url}${path}?${new URLSearchParams(query)}`
  return (await fetch(address)).json() as Promise<Thing>
}

async function askAll(path: string, params: Record<string, unknown>): Promise<Thing[]> {
  const rows: Thing[] = []
  for (let page = await ask(path, { access_token: accessToken, ...params }); ; page = await ask(page.paging.next)) {
    rows.push(...page.data)
    if (!page.paging?.next) return rows
  }
}

async function drain(first: Promise<Cursor<Thing>>): Promise<Thing[]> {
  let cursor = await first
  const things = [...cursor]
  while (cursor.hasNext()) {
    cursor = await cursor.next()
    things.push(...cursor)
  }
  return things
}

/** What is compared of a row, whoever read it. */
const figures = ({ ad_id, date_start, spend, impressions, clicks, actions }: Thing) => ({
  ...{ ad_id, date_start, spend, impressions, clicks, actions },
})

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, clock: '2026-11-22T15:00:00Z', requireProof: true })
  const body = new URLSearchParams({ ...app, profile: 'bruno', decision: 'approve', state: 's', asked: 'ads_read' })
  const dialog = await fetch(`${sandbox.url}/v25.0/dialog/oauth`, { method: 'POST', body, redirect: 'manual' })
  const code = new URL(dialog.headers.get('location') ?? '').searchParams.get('code')
  const exchange = { ...app, client_secret: 'sandbox-secret', code }
  accessToken = (await ask('/v25.0/oauth/access_token', exchange)).access_token
  account = (await ask('/v25.0/me/adaccounts', { access_token: accessToken, fields: 'id' })).data[0].id
  sdk = openOfficialSdk({ url: sandbox.url, accessToken, appSecret: 'sandbox-secret' })
})
afterAll(() => sandbox.close())

describe("Meta's own SDK against the sandbox", () => {
  test('drains daily rows of ads page by page, the same as they are asked for by hand', async () => {
    const read = await drain(sdk.account(account).getInsights(metrics, { ...level, limit: 100 }))
    const plain = await askAll(`/v25.0/${account}/insights`, { ...level, fields: metrics.join(','), limit: 500 })
    expect(read.length).toBeGreaterThan(300)
    expect(read.map(figures)).toEqual(plain.map(figures))
  })

  test('asks for a report, waits for it and reads its rows', async () => {
    const run = await sdk.account(account).getInsightsAsync(metrics, { ...level })
    const seen = []
    while (seen.at(-1) !== 'Job Completed') {
      const { async_status } = await run.get(['id', 'async_status', 'async_percent_completion'])
      seen.push(async_status)
      expect(seen.length).toBeLessThan(10)
    }
    const rows = await drain(sdk.run(run.id).getInsights([], { limit: 200 }))
    const plain = await askAll(`/v25.0/${account}/insights`, { ...level, fields: metrics.join(','), limit: 500 })
    expect(rows.map(figures)).toEqual(plain.map(figures))
  })

  test('lists ads and campaigns', async () => {
    const fields = ['id', 'name', 'effective_status']
    const params = { effective_status: states, limit: 7 }
    const asked = { ...params, fields: fields.join(',') }
    const names = (things: readonly Thing[]) => things.map(({ id, name }) => `${id} ${name}`)
    const ads = await drain(sdk.account(account).getAds(fields, { ...params }))
    expect(ads.length).toBeGreaterThan(7)
    expect(names(ads)).toEqual(names(await askAll(`/v25.0/${account}/ads`, asked)))
    const campaigns = await drain(sdk.account(account).getCampaigns(fields, { limit: 7 }))
    expect(names(campaigns)).toEqual(names(await askAll(`/v25.0/${account}/campaigns`, { ...asked, limit: 50 })))
  })

  test('sends a batch', async () => {
    const batch = sdk.batch()
    const answers: string[] = []
    const note = (text: string) => () => void answers.push(text)
    batch.add('GET', [account], { fields: 'name' }, undefined, ({ body }) => answers.push(body.name), note('refused'))
    batch.add('GET', ['1'], { fields: 'name' }, undefined, note('answered'), note('refused'))
    expect(await batch.execute()).toBeNull()
    const { name } = await ask(`/v25.0/${account}`, { access_token: accessToken, fields: 'name' })
    expect(answers).toEqual([name, 'refused'])
  })

  test('tells an error by its code', async () => {
    const asking = sdk.account('act_1').getInsights(metrics, { ...level })
    await expect(asking).rejects.toMatchObject({ status: 400, response: { code: 100, error_subcode: 33 } })
  })
})
