import { localTime } from '../clock/calendar.ts'
import { dayFact } from '../facts/day-fact.ts'
import type { Sandbox } from '../sandbox.ts'
import type { Chance } from '../world/chance.ts'
import type { Account, Ad } from '../world/objects.ts'

/** People tap what leads to WhatsApp by its button more than what only mentions it. */
const pull = ({ creative }: Ad) => (creative.art.callToAction === 'WHATSAPP_MESSAGE' ? 4 : 1)

/** An ad that delivers today, drawn by what is spent on it; nothing where none does. */
export function drawDelivering(sandbox: Sandbox, accounts: readonly Account[], luck: Chance): Ad | undefined {
  const moment = sandbox.moment()
  const weighed = accounts.flatMap((account) => {
    const { day } = localTime(moment.now, account.zone)
    const ads = account.ads.filter((ad) => moment.delivers(ad, day))
    return ads.map((ad) => ({ ad, weight: dayFact(ad, day).spendCents * pull(ad) }))
  })
  let left = luck.unit() * weighed.reduce((sum, { weight }) => sum + weight, 0)
  for (const { ad, weight } of weighed) {
    left -= weight
    if (left < 0) return ad
  }
  return undefined
}

/** An ad that delivers today; where none does, any that exists. */
export function chooseAd(sandbox: Sandbox, accounts: readonly Account[], luck: Chance): Ad | undefined {
  const drawn = drawDelivering(sandbox, accounts, luck)
  if (drawn) return drawn
  const existing = accounts.flatMap(({ ads }) => ads.filter(({ createdAt }) => createdAt <= sandbox.clock.now()))
  return existing.length > 0 ? luck.pick(existing) : undefined
}
