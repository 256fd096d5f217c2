import type { WrittenTicket } from './written-tickets.ts'

/** An account of `writtenFacts`, and how many ads tickets are to come from: more than it has are ads that no list of ours knows. */
export interface TicketedAccount {
  readonly id: string
  readonly firstAd: number
  readonly ads: number
}

/**
 * Tickets of the hundred days that end on 2026-11-18, which look like chance and are the same every time: of ads with and without spend, one in
 * eleven of none, one in three won, on the same day or up to sixteen later.
 */
export function someTickets(accounts: readonly TicketedAccount[], count: number): WrittenTicket[] {
  const day = (number: number) => new Date(Date.UTC(2026, 7, 11 + number)).toISOString().slice(0, 10)
  return Array.from({ length: count }, (_, n) => {
    const lead = (n * 7919) % 100
    const deal = n % 3 === 1 && {
      wonDay: day(Math.min(lead + (n % 17), 99)),
      dealValue: `${(n % 900) + 0.37}`,
      currency: 'BRL',
    }
    const { id, firstAd, ads } = accounts[(n * 13) % accounts.length] as TicketedAccount
    const ad = firstAd + ((n * 31) % ads)
    const place = n % 11 > 0 && {
      adAccountId: id,
      metaAdId: `${1_000_000 + ad}`,
      metaAdSetId: `${500_000 + Math.floor(ad / 10)}`,
      metaCampaignId: `${100_000 + Math.floor(ad / 40)}`,
    }
    return { leadDay: day(lead), ...deal, ...place }
  })
}
