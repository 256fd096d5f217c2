/** How many moves are told. */
export const movesTold = 100

/**
 * Every conversation of the people who wrote in a window, divided by another expiry. `$1` organisation, `$2` expiry in days, `$3` and `$4`
 * the window's days. A ticket is cut at its pauses that are longer than the expiry; pieces of a person that are no further apart than the
 * expiry are one session, unless a person closed what was before. A session is tracked by its last touch. All tickets of these people are
 * looked at: what came before the window may reach into it. What is looked up is one look into an index for each person and piece: a join
 * left to choose would read all tickets.
 */
const sessions = `
  people as (
    select distinct t.contact_id from ticket t
    where t.organization_id = $1 and t.last_message_at >= ($3::date - 1)::timestamptz and t.opened_at < ($4::date + 2)::timestamptz),
  own as (
    select t.* from people p, lateral (
      select t.id, t.contact_id, t.number_id, t.status, t.opened_at, t.last_message_at, t.closed_at, t.pauses, t.lead_at, t.lead_day, t.won_at,
        t.deal_value, t.currency, t.meta_ad_id, t.meta_campaign_id, t.meta_campaign_name from ticket t
      where t.organization_id = $1 and t.contact_id = p.contact_id offset 0) t),
  beginnings as (
    select o.*, c.starts, c.silent_from from own o, lateral (
      select o.opened_at as starts, null::timestamptz as silent_from
      union all
      select (e->>1)::timestamptz, (e->>0)::timestamptz from jsonb_array_elements(o.pauses) e
      where (e->>1)::timestamptz - (e->>0)::timestamptz > make_interval(hours => 24 * $2::int)) c),
  pieces as (
    select b.*, coalesce(lead(b.silent_from) over cut, b.last_message_at) as ends, lead(b.starts) over cut is null as is_last
    from beginnings b window cut as (partition by b.id order by b.starts)),
  marked as (
    select p.*, p.starts > max(p.ends) over before + make_interval(hours => 24 * $2::int)
        or (max(p.closing) over before < p.starts and max(p.closing) over before >= lag(p.starts) over in_order) as begins
    from (select *, case when is_last and status = 'CLOSED' then closed_at end as closing from pieces) p
    window in_order as (partition by p.contact_id order by p.starts, p.id),
      before as (in_order rows between unbounded preceding and 1 preceding)),
  numbered as (
    select m.*, count(*) filter (where m.begins) over (partition by m.contact_id order by m.starts, m.id) as session from marked m),
  touched as (
    select n.*, x.at, x.wamid, x.ad from numbered n left join lateral (
      select x.at, x.wamid, case when x.evidence in ('EXACT_AD', 'SOURCE_ID') then x.source_id end as ad from touch x
      where x.organization_id = $1 and x.ticket_id = n.id and x.at between n.starts and n.ends
      order by x.at desc, x.wamid collate "C" desc limit 1) x on true),
  tracked as (
    select t.*, row_number() over by_start = 1 as is_first, first_value(t.number_id) over by_start as first_number,
      first_value(t.starts) over by_start as opens, first_value(t.at) over by_touch as then_at, first_value(t.ad) over by_touch as then_ad
    from touched t
    window by_start as (partition by t.contact_id, t.session order by t.starts, t.id),
      by_touch as (partition by t.contact_id, t.session order by t.at desc nulls last, t.wamid collate "C" desc)),
  known_ads as materialized (
    select distinct on (ad) k.* from (
      select d.meta_ad_id as ad, d.meta_campaign_id as campaign, d.campaign_name as name, a.timezone as zone, 0 as rank
      from ad d join ad_account a on a.organization_id = d.organization_id and a.id = d.ad_account_id
      where d.organization_id = $1 and d.ad_account_id = any(array(select id from ad_account where organization_id = $1))
        and d.meta_ad_id = any(array(select distinct ad from touched where ad is not null))
      union all
      select o.meta_ad_id, o.meta_campaign_id, o.meta_campaign_name, null, 1 from touched o where o.meta_campaign_id is not null) k
    order by ad, rank),
  compared as (
    select t.id, t.contact_id, t.lead_at, t.is_first, t.is_last, t.meta_ad_id as now_ad, t.then_ad, t.meta_campaign_id as now_campaign,
      k.campaign as then_campaign, t.won_at is not null as is_won, t.deal_value, t.currency,
      t.lead_day between $3::date and $4::date as is_now,
      (coalesce(t.then_at, t.opens) at time zone coalesce(k.zone, w.timezone))::date between $3::date and $4::date as is_then
    from tracked t left join known_ads k on k.ad = t.then_ad
      left join whatsapp_number w on w.organization_id = $1 and w.id = t.first_number),
  moved as (
    select * from compared where is_last and (is_now or is_then) and now_ad is distinct from then_ad),
  counted as (
    select now_campaign as campaign, 1 as leads_now, 0 as leads_then, is_won::int as sales_now, 0 as sales_then, currency,
      case when is_won then deal_value end as value_now, null::numeric as value_then from compared where is_last and is_now
    union all
    select then_campaign, 0, 1, 0, 0, null, null, null from compared where is_first and is_then
    union all
    select then_campaign, 0, 0, 0, 1, currency, null, deal_value from compared where is_last and is_then and is_won),
  campaigns as (
    select c.campaign as "metaCampaignId", (select max(k.name) from known_ads k where k.campaign = c.campaign) as name, c.currency,
      sum(leads_now)::int as "leadsNow", sum(leads_then)::int as "leadsThen", sum(sales_now)::int as "salesNow",
      sum(sales_then)::int as "salesThen", sum(value_now)::text as "valueNow", sum(value_then)::text as "valueThen"
    from counted c group by c.campaign, c.currency)`

/** Who moves, how many tickets there are and would be, and what campaigns bring: leads by their day, sales with the lead they are of. */
export const replaySql = `with ${sessions}
  select (select count(*)::int from compared where is_last and is_now) as "ticketsNow",
    (select count(*)::int from compared where is_first and is_then) as "ticketsThen",
    (select count(*)::int from moved) as "movedCount",
    (select coalesce(jsonb_agg(m), '[]') from (
      select id as "ticketId", contact_id as "contactId", lead_at as at, now_ad as "nowAd", then_ad as "thenAd" from moved
      order by lead_at desc, id limit ${movesTold}) m) as moved,
    (select coalesce(jsonb_agg(c), '[]') from campaigns c) as campaigns`
