import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../work/tenant-table.ts'
import { ofAdAccount } from './ad-account.entity.ts'

const CampaignSchema = defineEntity({
  name: 'Campaign',
  tableName: 'campaign',
  ...tenantTable,
  properties: {
    organizationId: p.uuid().primary(),
    adAccount: () => ofAdAccount().primary(),
    metaCampaignId: p.string().primary(),
    /** Meta takes 400 letters. */
    name: p.text(),
    /** Null until Meta listed it: a report names campaigns that are not listed any more. */
    effectiveStatus: p.string().nullable(),
    objective: p.string().nullable(),
    updatedAt: p.datetime(),
  },
})

/** A campaign by the name and status it had when last read; what it was before is in its versions. */
export class Campaign extends CampaignSchema.class {}
CampaignSchema.setClass(Campaign)

export { CampaignSchema }
