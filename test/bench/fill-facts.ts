import type { Client } from 'pg'

/** How many facts an organisation is to have: every account has `ads` ads that deliver on each of `days` days that end on `lastDay`. */
export interface FactsPlan {
  readonly organizationId: string
  /** What the clients are called before their number. */
  readonly name: string
  readonly clients: number
  readonly accountsPerClient: number
  readonly ads: number
  readonly days: number
  readonly lastDay: string
}

/**
 * Writes clients, their accounts and the accounts' facts, as the owner. What was there stays: a second plan with more clients adds
 * those that are missing. Each row has the action lists of a usual ad, since it is their width that a sum has to read past.
 */
export async function fillFacts(db: Client, plan: FactsPlan): Promise<{ clientIds: string[]; rows: number }> {
  const { organizationId, name, clients, accountsPerClient, ads, days, lastDay } = plan
  // Foreign keys are true by construction; checking them would be most of the time.
  await db.query("set session_replication_role = 'replica'; set synchronous_commit = off")
  const ids = await db.query<{ id: string }>(
    `insert into client (organization_id, id, name, created_at, updated_at)
     select $1::uuid, md5($1::uuid::text || $3::text || c)::uuid, $3::text || ' ' || c, now(), now() from generate_series(1, $2::int) c
     on conflict do nothing returning id`,
    [organizationId, clients, name],
  )
  const fresh = ids.rows.map(({ id }) => id)
  await db.query(
    `insert into ad_account (organization_id, id, meta_account_id, name, currency, timezone, account_status, is_active, client_id, created_at, updated_at)
     select $1, md5(c.id::text || a)::uuid, 'act_' || abs(hashtextextended(c.id::text || a, 0)), c.name || ' / ' || a, 'BRL', 'America/Sao_Paulo', 1, true, c.id, now(), now()
     from client c, generate_series(1, $3::int) a where c.organization_id = $1 and c.id = any($2::uuid[])`,
    [organizationId, fresh, accountsPerClient],
  )
  const accounts = `select id from ad_account where organization_id = $1 and client_id = any($2::uuid[])`
  const day = `generate_series($4::date - ($3::int - 1), $4::date, interval '1 day') as d(day)`
  const values = [organizationId, fresh, days, lastDay]
  await db.query(
    `insert into insight_day (organization_id, ad_account_id, day, meta_ad_id, spend, impressions, clicks, link_clicks, leads, lead_type,
       purchases, purchase_type, purchase_value, actions, action_values, read_at, job_id)
     select $1, a.id, d.day::date, '1202' || lpad(n::text, 11, '0'), round((n % 97 + extract(doy from d.day)) / 7, 2), n * 13 % 5000 + 100, n % 90, n % 60,
       n % 5, 'lead', n % 3, 'omni_purchase', n % 3 * 97.5,
       jsonb_build_array(jsonb_build_object('actionType', 'link_click', 'value', n % 60), jsonb_build_object('actionType', 'lead', 'value', n % 5),
         jsonb_build_object('actionType', 'omni_purchase', 'value', n % 3), jsonb_build_object('actionType', 'purchase', 'value', n % 3)),
       jsonb_build_array(jsonb_build_object('actionType', 'omni_purchase', 'value', n % 3 * 97.5)), now(), $1
     from (${accounts}) a, ${day}, generate_series(1, $5::int) n`,
    [...values, ads],
  )
  await db.query(
    `insert into account_day (organization_id, ad_account_id, day, ads, ads_spend, account_spend, read_at, job_id)
     select $1, a.id, d.day::date, $5::int, 0, 0, now(), $1 from (${accounts}) a, ${day}`,
    [...values, ads],
  )
  await db.query("set session_replication_role = 'origin'")
  await db.query('vacuum analyze insight_day')
  return { clientIds: fresh, rows: clients * accountsPerClient * ads * days }
}
