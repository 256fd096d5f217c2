import type { AccountPlan } from './account-plan.ts'

/** An account with any number of ads, for benchmarks: 40 ads to a campaign, so that no ad set is absurd. */
export function bulkPlan(ads: number): AccountPlan {
  const perCampaign = 40
  return {
    key: 'bulk',
    brand: { key: 'casa-lumia', language: 'pt' },
    suffix: `Volume (${ads} anúncios)`,
    currency: 'BRL',
    zone: 'America/Sao_Paulo',
    business: 'lumia',
    cpmCents: 1_800,
    ticketCents: 32_900,
    campaigns: Array.from({ length: Math.ceil(ads / perCampaign) }, (_, at) => ({
      goal: at % 3 === 1 ? ('lead' as const) : ('purchase' as const),
      name: { pt: `[VOLUME] Campanha ${at + 1}`, en: `VOLUME | Campaign ${at + 1}` },
      dailyBudgetCents: 160_000,
      adSets: 4,
      ads: Math.min(perCampaign, ads - at * perCampaign),
    })),
  }
}
