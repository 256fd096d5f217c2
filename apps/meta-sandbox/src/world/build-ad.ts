import { chance, hashPrefix } from './chance.ts'
import { numericId } from './identifiers.ts'
import type { Ad, AdSet, Campaign, Creative, Flight } from './objects.ts'

interface AdRequest {
  readonly seed: number
  readonly campaign: Campaign
  readonly adSet: AdSet
  readonly creative: Creative
  readonly n: number
  readonly dailySpendCents: number
}

/** One ad with its habits: most run always, every sixth rests in turns, every eleventh is shy, one in seventeen is refused. */
export function buildAd(request: AdRequest, dayAt: (at: number, zone: string) => number): Ad {
  const { seed, campaign, adSet, creative, n } = request
  const { account } = campaign
  const luck = chance(seed, campaign.id, 'ad', n)
  const createdAt = adSet.createdAt + Math.round(luck.between(0, n < 4 ? 5 : 240) * 86_400) * 1000
  const createdDay = dayAt(createdAt, account.zone)
  const id = numericId('1202', 18, seed, 'ad', campaign.id, n)
  return {
    id,
    luck: hashPrefix(seed, id),
    account,
    adSet,
    creative,
    name: `AD ${String(n + 1).padStart(2, '0')} | ${creative.name}`,
    createdAt,
    createdDay,
    lastDay: campaign.archived ? createdDay + 45 : null,
    flight: n % 6 === 5 ? flightOf(luck.whole(0, 39)) : null,
    disapproved: n % 17 === 16,
    dailySpendCents: request.dailySpendCents,
    idleShare: n % 11 === 10 ? 0.55 : 0.03,
  }
}

const flightOf = (offset: number): Flight => ({ period: 40, on: 26, offset })
