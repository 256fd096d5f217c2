import type { Caller } from './given.ts'
import { rowsOf } from './insights-account.ts'

export interface WrittenAccount {
  readonly name: string
  readonly currency?: string
  readonly timezone?: string
  readonly isActive?: boolean
  readonly clientId?: string | null
}

/** A row of an ad account without a profile behind it: for tests that only ask about facts. */
export async function writtenAccount(caller: Caller, account: WrittenAccount): Promise<string> {
  const { name, currency = 'BRL', timezone = 'America/Sao_Paulo', isActive = true, clientId = null } = account
  const [{ id }] = await rowsOf(
    caller,
    `insert into ad_account (organization_id, id, meta_account_id, name, currency, timezone, account_status, is_active, client_id, created_at, updated_at)
     values ($1, gen_random_uuid(), 'act_' || gen_random_uuid(), $2, $3, $4, 1, $5, $6, now(), now()) returning id`,
    [caller.organizationId, name, currency, timezone, isActive, clientId],
  )
  return id
}

export async function writtenClient(caller: Caller, name: string): Promise<string> {
  const [{ id }] = await rowsOf(
    caller,
    'insert into client (organization_id, id, name, created_at, updated_at) values ($1, gen_random_uuid(), $2, now(), now()) returning id',
    [caller.organizationId, name],
  )
  return id
}

export interface WrittenFacts {
  readonly from: string
  readonly to: string
  readonly ads: number
  /** The first of the ads' numbers: ads of other accounts have others. */
  readonly firstAd?: number
}

/**
 * Facts that look like chance and are the same every time: amounts with six decimals, days without delivery, ads without conversions,
 * films that nobody watched on some days. Ten ads to an ad set, four ad sets to a campaign. Every day is marked as read.
 */
export async function writtenFacts(caller: Caller, adAccountId: string, facts: WrittenFacts): Promise<void> {
  const { from, to, ads, firstAd = 1 } = facts
  const own = [caller.organizationId, adAccountId]
  await rowsOf(
    caller,
    `insert into ad (organization_id, id, ad_account_id, meta_ad_id, name, meta_ad_set_id, ad_set_name, meta_campaign_id, campaign_name, updated_at)
     select $1, gen_random_uuid(), $2, (1000000 + n)::text, 'Ad ' || n, (500000 + n / 10)::text, 'Ad set ' || n / 10, (100000 + n / 40)::text, 'Campaign ' || n / 40, now()
     from generate_series($3::int, $4::int) n on conflict do nothing`,
    [...own, firstAd, firstAd + ads - 1],
  )
  await rowsOf(
    caller,
    `insert into insight_day (organization_id, ad_account_id, day, meta_ad_id, spend, impressions, clicks, link_clicks, video_plays_3s, thruplays,
       leads, lead_type, purchases, purchase_type, purchase_value, installs, install_type, actions, action_values, read_at, job_id)
     select $1, $2, d::date, (1000000 + n)::text, h % 9000000 / 1000000.0, h % 5000, h % 211, h % 97,
       case when n % 3 = 0 and h % 4 > 0 then h % 900 end, case when n % 3 = 0 and h % 4 > 1 then h % 200 end,
       case when n % 4 = 1 then h % 7 end, case when n % 4 = 1 then (array['lead', 'onsite_conversion.lead_grouped'])[1 + h % 2] end,
       case when n % 4 = 2 then h % 5 end, case when n % 4 = 2 then 'omni_purchase' end, case when n % 4 = 2 then h % 5 * 41.37 end,
       case when n % 4 = 3 then h % 3 end, case when n % 4 = 3 then 'omni_app_install' end, '[]', '[]', now(), $1
     from generate_series($3::int, $4::int) n, generate_series($5::date, $6::date, '1 day') d,
       lateral (select abs(hashtext(n::text || d::text)) as h) as chance
     where h % 5 > 0`,
    [...own, firstAd, firstAd + ads - 1, from, to],
  )
  await readDays(caller, adAccountId, from, to)
}

/** Marks days as read to their end. */
export async function readDays(caller: Caller, adAccountId: string, from: string, to: string): Promise<void> {
  await rowsOf(
    caller,
    `insert into account_day (organization_id, ad_account_id, day, ads, ads_spend, account_spend, read_at, job_id)
     select $1, $2, d::date, 0, 0, 0, '2026-11-19T14:48:00Z', $1 from generate_series($3::date, $4::date, '1 day') d on conflict do nothing`,
    [caller.organizationId, adAccountId, from, to],
  )
}
