import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'
import { holdArrivals } from '../arrivals/hold-arrivals.ts'
import { tellTicketsChanged } from '../leads.facts.ts'
import type { AdAnswer } from './ad-answer.ts'

// An answer is for tickets that still wait for this ad: one whose last touch is of another by now is not found here. The days of the lead
// and of the sale are days of the ad's account as soon as it is known.
const write = `
  update ticket t
  set meta_ad_name = r.name, meta_ad_set_id = r."metaAdSetId", meta_ad_set_name = r."adSetName", meta_campaign_id = r."metaCampaignId",
      meta_campaign_name = r."campaignName", meta_account_id = r."metaAccountId", ad_account_id = a.id,
      enrichment_status = case when a.id is null then 'FAILED' else 'COMPLETED' end,
      enrichment_error = case when a.id is null then coalesce(r.problem, 'ACCOUNT_NOT_CONNECTED') end,
      enriched_at = $3, meta_ad_id_at_enrichment = r."metaAdId",
      lead_day = (t.lead_at at time zone coalesce(a.timezone, n.timezone))::date,
      won_day = (t.won_at at time zone coalesce(a.timezone, n.timezone))::date
  from jsonb_to_recordset($2::jsonb) as r("metaAdId" text, name text, "metaAdSetId" text, "adSetName" text, "metaCampaignId" text,
      "campaignName" text, "metaAccountId" text, problem text)
    left join ad_account a on a.organization_id = $1 and a.meta_account_id = r."metaAccountId",
    whatsapp_number n
  where t.organization_id = $1 and t.meta_ad_id = r."metaAdId" and t.enrichment_status in ('PENDING', 'FAILED')
    and n.organization_id = t.organization_id and n.id = t.number_id
    and (t.enrichment_status, t.enrichment_error, t.meta_ad_name) is distinct from ('FAILED', r.problem, r.name)
  returning t.id`

/** Writes what was found out into the tickets that wait for it. */
export async function writeAnswers(work: Work, answers: readonly AdAnswer[]): Promise<void> {
  if (answers.length === 0) return
  const { em, actor, clock } = work
  await em.fork().transactional(async (tx) => {
    const sql = transactionOf(tx)
    await holdArrivals(sql, actor.organizationId)
    const { rows } = await sql.executeSql(write, [actor.organizationId, JSON.stringify(answers), clock()])
    await tellTicketsChanged(
      tx,
      work,
      rows.map(({ id }) => id),
    )
  })
}
