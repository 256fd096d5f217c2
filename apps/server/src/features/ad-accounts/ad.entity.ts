import { defineEntity, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'
import { ofAdAccount } from './ad-account.entity.ts'

const AdSchema = defineEntity({
  name: 'Ad',
  tableName: 'ad',
  ...tenantTable,
  uniques: [{ properties: ['organizationId', 'adAccount', 'metaAdId'] }],
  indexes: [
    { properties: ['organizationId', 'adAccount', 'creativeKey'] },
    // Without the account: an index that begins as the key of an ad does would be taken for it where statistics lag behind.
    { properties: ['organizationId', 'metaAdSetId'] },
    { properties: ['organizationId', 'metaCampaignId'] },
  ],
  properties: {
    ...tenantKey,
    adAccount: ofAdAccount,
    metaAdId: p.string(),
    /** Meta takes names of 400 letters. */
    name: p.text(),
    metaAdSetId: p.string(),
    adSetName: p.text(),
    metaCampaignId: p.string(),
    campaignName: p.text(),
    effectiveStatus: p.string().nullable(),
    metaCreativeId: p.string().nullable(),
    /** What makes two ads show the same thing: the picture's hash, the video or the creative. */
    creativeKey: p.string().nullable(),
    updatedAt: p.datetime(),
  },
})

/** An ad with the ad set and campaign it stands in, by the names they had when last read. */
export class Ad extends AdSchema.class {}
AdSchema.setClass(Ad)

export { AdSchema }
