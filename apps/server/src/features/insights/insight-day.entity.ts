import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../work/tenant-table.ts'
import { ofAdAccount } from '../ad-accounts/index.ts'
import { amount } from './amount.ts'

const count = () => p.bigint('number')

/** One number of Meta's action list, as it was received. */
export interface KeptAction {
  readonly actionType: string
  readonly value: string | null
  readonly other?: Readonly<Record<string, unknown>>
}

const InsightDaySchema = defineEntity({
  name: 'InsightDay',
  // Partitioned by month; the migration and `open-months.ts` say how.
  tableName: 'insight_day',
  ...tenantTable,
  properties: {
    organizationId: p.uuid().primary(),
    adAccount: () => ofAdAccount().primary(),
    /** In the account's time zone. */
    day: p.date().primary(),
    metaAdId: p.string().primary(),
    spend: amount(),
    impressions: count(),
    clicks: count(),
    linkClicks: count(),
    /** Views of at least three seconds; null where Meta reports none, as for every picture. */
    videoPlays3s: count().columnType('bigint').fieldName('video_plays_3s').nullable(),
    thruplays: count().nullable(),
    /** Films watched to these shares of their length. */
    videoP25: count().fieldName('video_p25').nullable(),
    videoP50: count().fieldName('video_p50').nullable(),
    videoP75: count().fieldName('video_p75').nullable(),
    videoP95: count().fieldName('video_p95').nullable(),
    videoP100: count().fieldName('video_p100').nullable(),
    /** People who saw this ad on this day: true of the row alone, since people seen twice are one person in a sum. */
    reach: count().nullable(),
    /** One number per conversion, with the action type that it is. Null: Meta reports none, which is not zero. */
    leads: amount().nullable(),
    leadType: p.string().nullable(),
    purchases: amount().nullable(),
    purchaseType: p.string().nullable(),
    purchaseValue: amount().nullable(),
    installs: amount().nullable(),
    installType: p.string().nullable(),
    /** All that Meta reported, overlapping types and all: to choose again, never to be added up. */
    actions: p.json<KeptAction[]>(),
    actionValues: p.json<KeptAction[]>(),
    /** The read that last changed the row. When a day was last looked at is told by its `AccountDay`. */
    readAt: p.datetime(),
    jobId: p.uuid(),
  },
})

/** What Meta says of one ad on one day. Money is in the account's currency. */
export class InsightDay extends InsightDaySchema.class {}
InsightDaySchema.setClass(InsightDay)

export { InsightDaySchema }
