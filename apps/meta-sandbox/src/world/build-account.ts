import type { Brand } from '../brands/brand.ts'
import { dayOf } from '../clock/calendar.ts'
import type { AccountPlan } from './account-plan.ts'
import { buildCampaign } from './build-campaign.ts'
import { buildCreatives } from './build-creatives.ts'
import { businesses } from './business.ts'
import { numericId } from './identifiers.ts'
import type { Account } from './objects.ts'

const opened = Date.parse('2025-06-02T13:20:00Z')

/** Builds one account with everything in it, the same for the same seed, plan and brand. */
export function buildAccount(seed: number, plan: AccountPlan, brand: Brand): Account {
  const number = numericId('1', 16, seed, 'account', plan.key)
  const account: Account = {
    key: plan.key,
    id: `act_${number}`,
    number,
    name: `${brand.name} | ${plan.suffix}`,
    currency: plan.currency,
    zone: plan.zone,
    status: plan.status ?? 1,
    stoppedDay: plan.stoppedOn ? dayOf(plan.stoppedOn) : null,
    business: plan.business ? businesses(seed)[plan.business] : null,
    pageId: numericId('33', 15, seed, 'page', brand.key),
    site: `https://${brand.key}.example`,
    createdAt: opened,
    cpmCents: plan.cpmCents,
    ticketCents: plan.ticketCents,
    sellsInStore: plan.sellsInStore ?? false,
    optedIn: plan.optedIn ?? false,
    datasetsAllowed: plan.datasetsAllowed ?? true,
    datasets: [],
    campaigns: [],
    adSets: [],
    ads: [],
    creatives: [],
    images: [],
    videos: [],
  }
  addDatasets(seed, account, brand)
  const creatives = buildCreatives(seed, account, brand)
  let taken = 0
  for (const [at, campaignPlan] of plan.campaigns.entries()) {
    buildCampaign({ seed, account, plan: campaignPlan, at, language: brand.language, creatives, firstCreative: taken })
    taken += campaignPlan.ads
  }
  return account
}

function addDatasets(seed: number, account: Account, brand: Brand) {
  const names = brand.language === 'pt' ? ['Site', 'Teste (não usar)'] : ['Website', 'Test (do not use)']
  for (const [at, name] of names.entries())
    account.datasets.push({
      id: numericId('70', 15, seed, 'dataset', account.key, at),
      name: `${brand.name} – ${name}`,
      account,
      createdAt: opened + at * 86_400_000,
      quietDays: at === 0 ? 0 : null,
    })
}
