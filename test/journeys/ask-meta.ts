import { createHmac } from 'node:crypto'
import type { Stage } from '../stage.ts'

/** Both ends included, in the days of the account. */
export interface Days {
  readonly from: string
  readonly to: string
}

/** The sandbox asked by plain calls, with no client of the product between. */
export interface Meta {
  /** What the account itself spent, in cents, by day; days without delivery are left out. */
  spendByDay(accountId: string, days: Days): Promise<Map<string, number>>
  /** How many rows of ads and days there are. */
  countAdDays(accountId: string, days: Days): Promise<number>
}

/** The sandbox's app secret follows from the product's, which the stage is given: so it can be known here. */
export const appSecret = 'a secret of the journeys, with which tokens are sealed'

const app = { client_id: '900000000000001' }
const clientSecret = createHmac('sha256', appSecret).update('sandbox').digest('hex').slice(0, 32)

/** Consents a second time as the profile, for a token of one's own. */
export async function openMeta({ url, sandboxUrl }: Stage, profile: string): Promise<Meta> {
  const redirect = { ...app, redirect_uri: new URL('/oauth/meta/callback', url).href }
  const consent = new URLSearchParams({ ...redirect, profile, decision: 'approve', state: 's', asked: 'ads_read' })
  const dialog = await fetch(`${sandboxUrl}/v25.0/dialog/oauth`, { method: 'POST', body: consent, redirect: 'manual' })
  const code = new URL(dialog.headers.get('location') ?? '').searchParams.get('code') ?? ''
  const exchange = new URLSearchParams({ ...redirect, client_secret: clientSecret, code })
  const { access_token } = await read<{ access_token: string }>(`${sandboxUrl}/v25.0/oauth/access_token?${exchange}`)
  const appsecret_proof = createHmac('sha256', clientSecret).update(access_token).digest('hex')
  const insights = async (accountId: string, { from, to }: Days, level: 'account' | 'ad') => {
    const time_range = JSON.stringify({ since: from, until: to })
    const asked = { level, time_range, time_increment: '1', fields: 'spend', limit: '5000' }
    const query = new URLSearchParams({ ...asked, access_token, appsecret_proof })
    return (await read<{ data: Row[] }>(`${sandboxUrl}/v25.0/${accountId}/insights?${query}`)).data
  }
  return {
    async spendByDay(accountId, days) {
      const rows = await insights(accountId, days, 'account')
      return new Map(rows.map(({ date_start, spend }) => [date_start, Math.round(Number(spend) * 100)]))
    },
    countAdDays: async (accountId, days) => (await insights(accountId, days, 'ad')).length,
  }
}

interface Row {
  readonly date_start: string
  readonly spend: string
}

async function read<Answer>(address: string): Promise<Answer> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`The sandbox answered ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as Answer
}
