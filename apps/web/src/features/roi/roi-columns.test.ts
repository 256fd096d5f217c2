import { describe, expect, it } from 'vitest'
import { figureOf, meaningOf, missingSideOf, type ShownColumn, shownColumns } from './roi-columns.ts'
import type { RoiLine } from './roi-line.ts'

const money = (amount: string) => ({ __typename: 'Money' as const, amount, currency: 'BRL' })

const full: RoiLine = {
  __typename: 'RoiRow',
  key: '1',
  label: 'Luminárias',
  leadsCount: 20,
  salesCount: 4,
  revenue: money('1712.20'),
  spend: money('338.80'),
  avgTicket: money('428.05'),
  conversionRate: 0.2,
  costPerLead: money('16.94'),
  costPerSale: money('84.70'),
  roas: 5.05,
  impressions: 9000,
  linkCtr: 0.012,
  metaLeads: '18',
  metaPurchases: null,
  change: null,
  why: [],
  client: null,
  adAccount: null,
  creative: null,
}

const noTickets: RoiLine = {
  ...full,
  ...{ leadsCount: 0, salesCount: 0, revenue: money('0'), avgTicket: null, conversionRate: null },
  ...{ costPerLead: null, costPerSale: null, roas: null, why: ['NO_LEADS', 'NO_SALES'] },
}
const noSales: RoiLine = {
  ...full,
  ...{ salesCount: 0, revenue: money('0'), avgTicket: null, conversionRate: 0, costPerSale: null, roas: null },
}
const noAd: RoiLine = {
  ...full,
  ...{
    spend: null,
    costPerLead: null,
    costPerSale: null,
    roas: null,
    impressions: null,
    linkCtr: null,
    metaLeads: null,
  },
  why: ['NO_AD'],
}

/** What of a line is missing, with why. */
const gapsOf = (line: RoiLine) =>
  Object.fromEntries(
    shownColumns
      .filter((column) => figureOf(column, line) === null)
      .map((column) => [column, missingSideOf(column, line)]),
  )

describe('a figure of a line', () => {
  it('is as it came where both sides are there', () => {
    expect(figureOf('REVENUE', full)).toEqual(money('1712.20'))
    expect(figureOf('LEADS', full)).toBe(20)
    expect(gapsOf(full)).toEqual({ META_PURCHASES: 'notReported' })
  })

  it('is missing on the whole side of the tickets where there are none, and never a zero', () => {
    const side: ShownColumn[] = ['LEADS', 'COST_PER_LEAD', 'SALES', 'CONVERSION_RATE', 'REVENUE', 'AVG_TICKET', 'ROAS']
    for (const column of [...side, 'COST_PER_SALE'] as const) expect(gapsOf(noTickets)[column]).toBe('noTickets')
    expect(figureOf('SPEND', noTickets)).toEqual(money('338.80'))
  })

  it('is nought sales of some leads, which is known, and no revenue, which is not', () => {
    expect([figureOf('SALES', noSales), figureOf('CONVERSION_RATE', noSales)]).toEqual([0, 0])
    const { META_PURCHASES: _, ...gaps } = gapsOf(noSales)
    expect(gaps).toEqual({ REVENUE: 'noSales', AVG_TICKET: 'noSales', COST_PER_SALE: 'noSales', ROAS: 'noSales' })
  })

  it('has no spend of its own without an ad, and none that is known where nothing was read', () => {
    expect(gapsOf(noAd)).toMatchObject({ SPEND: 'noAd', COST_PER_LEAD: 'noAd', ROAS: 'noAd', IMPRESSIONS: 'noAd' })
    expect(gapsOf(noAd)).not.toHaveProperty('REVENUE')
    expect(gapsOf({ ...noAd, why: ['SPEND_UNREAD'] })).toMatchObject({ SPEND: 'unread', ROAS: 'unread' })
    expect(gapsOf({ ...noAd, why: ['ACCOUNT_OFF'] })).toMatchObject({ SPEND: 'accountOff' })
    expect(missingSideOf('ROAS', { ...full, spend: money('0'), roas: null, why: ['NO_SPEND'] })).toBe('noSpend')
  })
})

it('calls a lower cost a gain, and more spend neither good nor bad', () => {
  expect(meaningOf('COST_PER_SALE', -0.1)).toBe('gain')
  expect(meaningOf('REVENUE', -0.1)).toBe('loss')
  expect([meaningOf('SPEND', 0.4), meaningOf('IMPRESSIONS', -0.4)]).toEqual(['neutral', 'neutral'])
})

it('says of a deal without a rate that the revenue is not known, and of nothing else', () => {
  const unrated: RoiLine = { ...full, revenue: null, avgTicket: null, roas: null, why: ['RATE_MISSING'] }
  expect(gapsOf(unrated)).toEqual({
    REVENUE: 'noRate',
    AVG_TICKET: 'noRate',
    ROAS: 'noRate',
    META_PURCHASES: 'notReported',
  })
})
