import type { Caller } from './given.ts'
import { rowsOf } from './insights-account.ts'

/** What every ticket hangs on: a number and a stage. Returns what `writtenTickets` takes. */
export async function writtenBoard(caller: Caller): Promise<{ numberId: string; stageId: string }> {
  const own = [caller.organizationId]
  const [number] = await rowsOf(
    caller,
    `insert into whatsapp_number (organization_id, id, waba_id, phone_number_id, display_phone_number, timezone, created_at, updated_at)
     values ($1, gen_random_uuid(), 'waba', gen_random_uuid()::text, '+55 11 90000-0000', 'America/Sao_Paulo', now(), now()) returning id`,
    own,
  )
  const [stage] = await rowsOf(
    caller,
    "insert into stage (organization_id, id, kind, preset, position) values ($1, gen_random_uuid(), 'NEW', 'NEW', 0) returning id",
    own,
  )
  return { numberId: number.id, stageId: stage.id }
}

export interface WrittenTicket {
  readonly leadDay: string
  readonly wonDay?: string | null
  readonly dealValue?: string | null
  readonly currency?: string | null
  readonly adAccountId?: string | null
  readonly metaAdId?: string | null
  readonly metaAdSetId?: string | null
  readonly metaCampaignId?: string | null
  readonly metaAdName?: string | null
  readonly metaAdSetName?: string | null
  readonly metaCampaignName?: string | null
}

/** Closed tickets, each of a contact of its own, as they stand when their messages have been taken in and people have moved them. */
export async function writtenTickets(
  caller: Caller,
  { numberId, stageId }: { numberId: string; stageId: string },
  tickets: readonly WrittenTicket[],
): Promise<void> {
  const list = <K extends keyof WrittenTicket>(name: K) => tickets.map((ticket) => ticket[name] ?? null)
  await rowsOf(
    caller,
    `with given as (
       select gen_random_uuid() as contact, t.* from unnest($4::date[], $5::date[], $6::numeric[], $7::text[], $8::uuid[], $9::text[], $10::text[], $11::text[],
         $12::text[], $13::text[], $14::text[])
       as t(lead_day, won_day, deal_value, currency, account, ad, ad_set, campaign, ad_name, ad_set_name, campaign_name)),
     people as (
       insert into contact (organization_id, id, waba_id, bsuid, created_at, updated_at)
       select $1, contact, 'waba', contact::text, now(), now() from given)
     insert into ticket (organization_id, id, contact_id, number_id, stage_id, status, deal_value, currency, opened_at, last_message_at, stage_at, closed_at,
       won_at, lead_at, lead_day, won_day, meta_ad_id, meta_ad_set_id, meta_campaign_id, meta_ad_name, meta_ad_set_name, meta_campaign_name, ad_account_id)
     select $1, gen_random_uuid(), contact, $2, $3, 'CLOSED', deal_value, currency, lead_day, lead_day, lead_day, coalesce(won_day, lead_day),
       won_day, lead_day, lead_day, won_day, ad, ad_set, campaign, ad_name, ad_set_name, campaign_name, account from given`,
    [
      caller.organizationId,
      numberId,
      stageId,
      list('leadDay'),
      list('wonDay'),
      list('dealValue'),
      list('currency'),
      list('adAccountId'),
      list('metaAdId'),
      list('metaAdSetId'),
      list('metaCampaignId'),
      list('metaAdName'),
      list('metaAdSetName'),
      list('metaCampaignName'),
    ],
  )
}
