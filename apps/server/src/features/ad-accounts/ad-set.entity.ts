import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../work/tenant-table.ts'
import { ofAdAccount } from './ad-account.entity.ts'

const AdSetSchema = defineEntity({
  name: 'AdSet',
  tableName: 'ad_set',
  ...tenantTable,
  properties: {
    organizationId: p.uuid().primary(),
    adAccount: () => ofAdAccount().primary(),
    metaAdSetId: p.string().primary(),
    metaCampaignId: p.string(),
    /** Meta takes 400 letters. */
    name: p.text(),
    /** Null until Meta listed it. */
    effectiveStatus: p.string().nullable(),
    optimizationGoal: p.string().nullable(),
    updatedAt: p.datetime(),
  },
})

/** An ad set by the name and status it had when last read. */
export class AdSet extends AdSetSchema.class {}
AdSetSchema.setClass(AdSet)

export { AdSetSchema }
