import type { Chance } from '../world/chance.ts'
import type { Ad, Goal } from '../world/objects.ts'
import type { Counts } from './counts.ts'

/** Conversions per link click of an ad of middling appeal. A campaign brings a little of what it was not bought for. */
const perClick: Record<Goal, { lead: number; purchase: number; install: number }> = {
  lead: { lead: 0.085, purchase: 0.0012, install: 0 },
  purchase: { lead: 0.002, purchase: 0.016, install: 0 },
  install: { lead: 0, purchase: 0.006, install: 0.24 },
}

/** Leads, purchases with their values, installs and the steps before them. */
export function addConversions(counts: Counts, ad: Ad, luck: Chance): void {
  const { goal } = ad.adSet.campaign
  const rates = perClick[goal]
  const pull = ad.creative.art.appeal ** 0.6 * luck.noise(0.15)
  const clicks = counts.linkClicks
  const leads = Math.min(clicks, luck.count(clicks * rates.lead * pull))
  counts.formLeads = goal === 'lead' ? Math.round(leads * luck.between(0.45, 0.7)) : 0
  counts.pixelLeads = leads - counts.formLeads
  addPurchases(counts, ad, Math.min(clicks, luck.count(clicks * rates.purchase * pull * ease(ad))), luck)
  counts.installs = Math.min(clicks, luck.count(clicks * rates.install * pull))
  if (ad.creative.art.callToAction === 'WHATSAPP_MESSAGE') counts.chats = luck.count(clicks * 0.22 * pull)
  const online = counts.webPurchases + counts.appPurchases
  counts.checkouts = online + luck.count(online * 0.9 + clicks * rates.purchase * 0.6)
  counts.addToCarts = counts.checkouts + luck.count(counts.checkouts * 1.4)
  counts.contentViews = Math.max(counts.addToCarts, Math.floor(counts.landingViews * 0.8))
}

/** What costs little is bought more readily. Measured against the price of attention, so it holds in any currency. */
const ease = ({ account }: Ad) => ((account.cpmCents * 18) / account.ticketCents) ** 0.6

function addPurchases(counts: Counts, ad: Ad, purchases: number, luck: Chance) {
  const inApp = ad.adSet.campaign.goal === 'install'
  counts.appPurchases = inApp ? purchases : 0
  counts.webPurchases = inApp ? 0 : purchases
  counts.storePurchases = ad.account.sellsInStore ? luck.count(purchases * 0.3) : 0
  const value = (count: number) => Math.round(count * ad.account.ticketCents * luck.noise(0.22 / Math.sqrt(count || 1)))
  counts.webValueCents = value(counts.webPurchases)
  counts.appValueCents = value(counts.appPurchases)
  counts.storeValueCents = value(counts.storePurchases)
}
