import type { Client } from 'pg'

/** How many tickets an organisation is to have, spread over `days` days that end on `lastDay` and over all the ads that delivered. */
export interface TicketsPlan {
  readonly organizationId: string
  readonly tickets: number
  readonly days: number
  readonly lastDay: string
}

/**
 * Lists the ads that `fillFacts` wrote facts of, five to an ad set and four ad sets to a campaign, and writes closed tickets of them as the
 * owner: one in eight won within three weeks, one in ten of no ad. Each is of a contact of its own.
 */
export async function fillTickets(db: Client, { organizationId, tickets, days, lastDay }: TicketsPlan): Promise<void> {
  // Foreign keys are true by construction; checking them would be most of the time.
  await db.query("set session_replication_role = 'replica'; set synchronous_commit = off")
  await listAds(db, organizationId, lastDay)
  const [number] = await idOf(
    db,
    `insert into whatsapp_number (organization_id, id, waba_id, phone_number_id, display_phone_number, timezone, created_at, updated_at)
     values ($1, gen_random_uuid(), 'waba', gen_random_uuid()::text, '+55 11 90000-0000', 'America/Sao_Paulo', now(), now()) returning id`,
    [organizationId],
  )
  const [stage] = await idOf(
    db,
    "insert into stage (organization_id, id, kind, preset, position) values ($1, gen_random_uuid(), 'NEW', 'NEW', 0) returning id",
    [organizationId],
  )
  await db.query(
    `insert into contact (organization_id, id, waba_id, bsuid, name, created_at, updated_at)
     select $1::uuid, md5($1::uuid::text || n)::uuid, 'waba', n::text, 'Contact ' || n, now(), now() from generate_series(1, $2::int) n`,
    [organizationId, tickets],
  )
  await db.query(
    `insert into ticket (organization_id, id, contact_id, number_id, stage_id, status, deal_value, currency, opened_at, last_message_at, stage_at, closed_at,
       won_at, lead_at, lead_day, won_day, evidence, ctwa_clid, meta_ad_id, meta_ad_set_id, meta_campaign_id, meta_ad_name, meta_ad_set_name,
       meta_campaign_name, ad_account_id, enrichment_status)
     select $1::uuid, gen_random_uuid(), md5($1::uuid::text || n)::uuid, $2::uuid, $3::uuid, 'CLOSED', case when is_won then n % 900 + 0.5 end,
       case when is_won then 'BRL' end, day, day, day, day, case when is_won then day + n % 21 end, day, day, case when is_won then day + n % 21 end,
       case when a.id is null then null else 'EXACT_AD' end, md5(n::text), a.meta_ad_id, a.meta_ad_set_id, a.meta_campaign_id, a.name, a.ad_set_name,
       a.campaign_name, a.ad_account_id, case when a.id is null then 'NONE' else 'COMPLETED' end
     from (select n, $4::date - (n::bigint * $5::int / $6::int)::int as day, n % 8 = 0 and n::bigint * $5::int / $6::int > 21 as is_won
       from generate_series(0, $6::int - 1) n) t
     left join (select ad.*, row_number() over (order by ad_account_id, meta_ad_id) as place, count(*) over () as ads from ad where organization_id = $1) a
       on n % 10 > 0 and a.place = 1 + (n::bigint * 7919) % (select count(*) from ad where organization_id = $1)
     order by n desc`,
    [organizationId, number, stage, lastDay, days, tickets],
  )
  await db.query("set session_replication_role = 'origin'")
  await db.query('vacuum analyze ad, ticket, contact')
}

async function listAds(db: Client, organizationId: string, lastDay: string): Promise<void> {
  await db.query(
    `insert into ad (organization_id, id, ad_account_id, meta_ad_id, name, meta_ad_set_id, ad_set_name, meta_campaign_id, campaign_name, updated_at)
     select $1, gen_random_uuid(), f.ad_account_id, f.meta_ad_id, 'Ad ' || n, '3' || place || n / 5, 'Ad set ' || n / 5, '2' || place || n / 20, 'Campaign ' || n / 20, now()
     from (select f.*, right(f.meta_ad_id, 11)::int as n, abs(hashtext(f.ad_account_id::text)) as place from insight_day f
       where f.organization_id = $1 and f.day = $2) f on conflict do nothing`,
    [organizationId, lastDay],
  )
}

async function idOf(db: Client, sql: string, values: unknown[]): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(sql, values)
  return rows.map(({ id }) => id)
}
