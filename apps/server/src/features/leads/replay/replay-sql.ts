/** How many moves are told. */
export const movesTold = 100

/**
 * Every conversation of the people who wrote in a window, divided by another expiry. `$1` organisation, `$2` expiry in days, `$3` and `$4`
 * the window's days. A ticket is cut at its pauses that are longer than the expiry; pieces of a person that are no further apart than the
 * expiry are one session, unless a person closed what was before. A session is tracked by its last touch. All tickets of these people are
 * looked at: what came before the window may reach into it.
 */
const sessions = `
  people as (
    select distinct t.contact_id from ticket t
    where t.organization_id = $1 and t.opened_at < $4::date + 2 and t.last_message_at >= $3::date - 1),
  own as materialized (
    select t.* from ticket t where t.organization_id = $1 and t.contact_id in (select contact_id from people)),
  beginnings as (
    select o.id, o.contact_id, o.opened_at as starts, null::timestamptz as silent_from from own o
    union all
    select o.id, o.contact_id, p.silent_to, p.silent_from from own o,
      lateral (select (e->>0)::timestamptz as silent_from, (e->>1)::timestamptz as silent_to from jsonb_array_elements(o.pauses) e) p
    where p.silent_to - p.silent_from > make_interval(hours => 24 * $2::int)),
  pieces as (
    select b.id, b.contact_id, b.starts, coalesce(lead(b.silent_from) over cut, o.last_message_at) as ends,
      lead(b.starts) over cut is null as is_last,
      case when lead(b.starts) over cut is null and o.status = 'CLOSED' then o.closed_at end as closed_at
    from beginnings b join own o on o.id = b.id window cut as (partition by b.id order by b.starts)),
  marked as (
    select p.*,
      p.starts > max(p.ends) over before + make_interval(hours => 24 * $2::int)
        or (max(p.closed_at) over before < p.starts and max(p.closed_at) over before >= lag(p.starts) over in_order) as begins
    from pieces p
    window in_order as (partition by p.contact_id order by p.starts, p.id),
      before as (in_order rows between unbounded preceding and 1 preceding)),
  numbered as (
    select m.*, count(*) filter (where m.begins) over (partition by m.contact_id order by m.starts, m.id) as session from marked m),
  touches as (
    select distinct on (n.contact_id, n.session) n.contact_id, n.session, x.at,
      case when x.evidence in ('EXACT_AD', 'SOURCE_ID') then x.source_id end as ad
    from numbered n join touch x on x.organization_id = $1 and x.ticket_id = n.id and x.at between n.starts and n.ends
    order by n.contact_id, n.session, x.at desc, x.wamid collate "C" desc),
  known_ads as (
    select distinct on (ad) k.* from (
      select d.meta_ad_id as ad, d.meta_campaign_id as campaign, d.campaign_name as name, a.timezone as zone, 0 as rank
      from ad d join ad_account a on a.organization_id = d.organization_id and a.id = d.ad_account_id
      where d.organization_id = $1 and d.ad_account_id = any(array(select id from ad_account where organization_id = $1))
        and d.meta_ad_id = any(array(select ad from touches where ad is not null))
      union all
      select o.meta_ad_id, o.meta_campaign_id, o.meta_campaign_name, null, 1 from own o where o.meta_campaign_id is not null) k
    order by ad, rank),
  firsts as (
    select distinct on (n.contact_id, n.session) n.contact_id, n.session, n.starts, o.number_id
    from numbered n join own o on o.id = n.id order by n.contact_id, n.session, n.starts, n.id),
  thens as (
    select f.contact_id, f.session, x.ad, k.campaign, k.name,
      (coalesce(x.at, f.starts) at time zone coalesce(k.zone, w.timezone))::date as day
    from firsts f join whatsapp_number w on w.organization_id = $1 and w.id = f.number_id
      left join touches x on x.contact_id = f.contact_id and x.session = f.session left join known_ads k on k.ad = x.ad),
  paired as (
    select o.id, o.contact_id, o.lead_at, o.meta_ad_id as now_ad, h.ad as then_ad, o.meta_campaign_id as now_campaign,
      h.campaign as then_campaign, o.won_at is not null as is_won, o.deal_value, o.currency,
      o.lead_day between $3::date and $4::date as is_now, h.day between $3::date and $4::date as is_then
    from own o join numbered n on n.id = o.id and n.is_last
      join thens h on h.contact_id = n.contact_id and h.session = n.session)`

/** What moves, and how many tickets there are and would be. */
export const movesSql = `with ${sessions}
  select (select count(*)::int from paired where is_now) as "ticketsNow",
    (select count(*)::int from thens where day between $3::date and $4::date) as "ticketsThen",
    (select count(*)::int from paired where (is_now or is_then) and now_ad is distinct from then_ad) as "movedCount",
    (select coalesce(jsonb_agg(m), '[]') from (
      select id as "ticketId", contact_id as "contactId", lead_at as at, now_ad as "nowAd", then_ad as "thenAd" from paired
      where (is_now or is_then) and now_ad is distinct from then_ad order by lead_at desc, id limit ${movesTold}) m) as moved`

/** What campaigns bring and would bring: leads by their day, sales with the lead that they are of. */
export const campaignsSql = `with ${sessions},
  counted as (
    select now_campaign as campaign, 1 as leads_now, 0 as leads_then, is_won::int as sales_now, 0 as sales_then, currency,
      case when is_won then deal_value end as value_now, null::numeric as value_then from paired where is_now
    union all
    select campaign, 0, 1, 0, 0, null, null, null from thens where day between $3::date and $4::date
    union all
    select then_campaign, 0, 0, 0, 1, currency, null, deal_value from paired where is_then and is_won)
  select c.campaign as "metaCampaignId", (select max(k.name) from known_ads k where k.campaign = c.campaign) as name,
    c.currency, sum(leads_now)::int as "leadsNow", sum(leads_then)::int as "leadsThen", sum(sales_now)::int as "salesNow",
    sum(sales_then)::int as "salesThen", sum(value_now)::text as "valueNow", sum(value_then)::text as "valueThen"
  from counted c group by c.campaign, c.currency`
