import { defineEntity, MikroORM, p } from '@mikro-orm/postgresql'
import type { Thing } from 'facebook-nodejs-business-sdk'
import type { OfficialSdk } from './official-sdk.ts'

const amount = () => p.decimal('string').columnType('numeric(18,6)').nullable()
const count = () => p.bigint('number').nullable()

/** The product's own table, as somebody would map it who writes by the ORM. */
const FactSchema = defineEntity({
  name: 'Fact',
  tableName: 'insight_day',
  properties: {
    organizationId: p.uuid().primary(),
    adAccountId: p.uuid().primary(),
    day: p.date().primary(),
    metaAdId: p.string().primary(),
    spend: amount(),
    impressions: count(),
    clicks: count(),
    linkClicks: count(),
    leads: amount(),
    purchases: amount(),
    purchaseValue: amount(),
    actions: p.json<unknown>(),
    actionValues: p.json<unknown>(),
    readAt: p.datetime(),
    jobId: p.uuid(),
  },
})

export interface Drain {
  readonly databaseUrl: string
  readonly organizationId: string
  readonly adAccountId: string
  readonly metaAccountId: string
  readonly window: { readonly since: string; readonly until: string }
}

const fields = [
  'ad_id',
  'ad_name',
  'adset_id',
  'adset_name',
  'campaign_id',
  'campaign_name',
  'spend',
  'impressions',
  'reach',
  'clicks',
]
const lists = [
  'inline_link_clicks',
  'actions',
  'action_values',
  'video_thruplay_watched_actions',
  'video_p25_watched_actions',
  'video_p50_watched_actions',
  'video_p75_watched_actions',
  'video_p95_watched_actions',
  'video_p100_watched_actions',
]

/** Reads the report of ads by Meta's own SDK, in pages of 1 000 as we do, and writes each page by the ORM's upsertMany. @returns rows */
export async function drainBySdk(sdk: OfficialSdk, drain: Drain): Promise<number> {
  const orm = await MikroORM.init({ clientUrl: drain.databaseUrl, entities: [FactSchema] })
  const params = { level: 'ad', time_increment: 1, time_range: drain.window, limit: 1_000 }
  let rows = 0
  try {
    let cursor = await sdk.account(drain.metaAccountId).getInsights([...fields, ...lists], params)
    for (;;) {
      await orm.em.fork().upsertMany(
        FactSchema,
        cursor.map((row) => factOf(row, drain)),
      )
      rows += cursor.length
      if (!cursor.hasNext()) return rows
      cursor = await cursor.next()
    }
  } finally {
    await orm.close()
  }
}

const stat = (list: { action_type: string; value: string }[] | undefined, type: string) =>
  list?.find(({ action_type }) => action_type === type)?.value ?? null

const factOf = (row: Thing, { organizationId, adAccountId }: Drain) => ({
  ...{ organizationId, adAccountId, day: row.date_start, metaAdId: row.ad_id, spend: row.spend ?? '0' },
  impressions: Number(row.impressions ?? 0),
  clicks: Number(row.clicks ?? 0),
  linkClicks: Number(row.inline_link_clicks ?? 0),
  leads: stat(row.actions, 'lead'),
  purchases: stat(row.actions, 'omni_purchase'),
  purchaseValue: stat(row.action_values, 'omni_purchase'),
  actions: row.actions ?? [],
  actionValues: row.action_values ?? [],
  readAt: new Date(),
  jobId: organizationId,
})
