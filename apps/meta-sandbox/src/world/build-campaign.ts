import { localTime } from '../clock/calendar.ts'
import type { CampaignPlan } from './account-plan.ts'
import { audienceNames } from './audience.ts'
import { buildAd } from './build-ad.ts'
import { chance } from './chance.ts'
import { numericId } from './identifiers.ts'
import type { Account, AdSet, Campaign, Creative, Goal } from './objects.ts'

const objectives: Record<Goal, string> = {
  lead: 'OUTCOME_LEADS',
  purchase: 'OUTCOME_SALES',
  install: 'OUTCOME_APP_PROMOTION',
}
const optimization: Record<Goal, string> = {
  lead: 'LEAD_GENERATION',
  purchase: 'OFFSITE_CONVERSIONS',
  install: 'APP_INSTALLS',
}

interface CampaignRequest {
  readonly seed: number
  readonly account: Account
  readonly plan: CampaignPlan
  readonly at: number
  readonly language: 'pt' | 'en'
  readonly creatives: readonly Creative[]
  /** Where in the creatives this campaign begins to take; they are taken round and round, so ads share them. */
  readonly firstCreative: number
}

/** Adds a campaign, its ad sets and its ads to the account. */
export function buildCampaign(request: CampaignRequest): void {
  const { seed, account, plan, at, language, creatives } = request
  const createdAt = account.createdAt + (9 + Math.min(at, 4) * 5) * 86_400_000
  const campaign: Campaign = {
    id: numericId('1202', 18, seed, 'campaign', account.key, at),
    account,
    name: plan.name[language],
    goal: plan.goal,
    objective: objectives[plan.goal],
    createdAt,
    dailyBudgetCents: plan.dailyBudgetCents,
    archived: plan.state === 'archived',
    paused: plan.state === 'paused',
  }
  account.campaigns.push(campaign)
  const adSets = Array.from({ length: plan.adSets }, (_, n) => buildAdSet(seed, campaign, n, language))
  account.adSets.push(...adSets)
  const picked = Array.from(
    { length: plan.ads },
    (_, n) => creatives[(request.firstCreative + n) % creatives.length] as Creative,
  )
  const weights = picked.map((creative, n) => creative.art.appeal ** 1.2 * chance(seed, campaign.id, n).noise(0.25))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  for (const [n, creative] of picked.entries()) {
    const dailySpendCents = Math.round((plan.dailyBudgetCents * (weights[n] as number)) / total)
    const adSet = adSets[n % adSets.length] as AdSet
    account.ads.push(buildAd({ seed, campaign, adSet, creative, n, dailySpendCents }, localDay))
  }
}

function buildAdSet(seed: number, campaign: Campaign, n: number, language: 'pt' | 'en'): AdSet {
  const names = audienceNames[campaign.goal][language]
  return {
    id: numericId('1202', 18, seed, 'adset', campaign.id, n),
    campaign,
    name: names[n % names.length] as string,
    createdAt: campaign.createdAt + 3_600_000 * (n + 1),
    optimizationGoal: optimization[campaign.goal],
    destinationType: campaign.goal === 'lead' ? 'ON_AD' : campaign.goal === 'install' ? 'APP' : 'WEBSITE',
    paused: false,
  }
}

const localDay = (at: number, zone: string) => localTime(at, zone).day
