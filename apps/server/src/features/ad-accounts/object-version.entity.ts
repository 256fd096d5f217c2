import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../work/tenant-table.ts'
import { ofAdAccount } from './ad-account.entity.ts'

export type ObjectLevel = 'CAMPAIGN' | 'ADSET' | 'AD'

const ObjectVersionSchema = defineEntity({
  name: 'ObjectVersion',
  tableName: 'object_version',
  ...tenantTable,
  checks: [{ name: 'object_version_level_check', expression: "level in ('CAMPAIGN', 'ADSET', 'AD')" }],
  properties: {
    organizationId: p.uuid().primary(),
    adAccount: () => ofAdAccount().primary(),
    /** Meta's ids are unique across levels. */
    metaObjectId: p.string().primary(),
    /** When we first saw it so. */
    seenAt: p.datetime().primary(),
    level: p.string().$type<ObjectLevel>(),
    /** Meta takes 400 letters. */
    name: p.text(),
    effectiveStatus: p.string().nullable(),
  },
})

/** A name and status that a campaign, an ad set or an ad had from a moment on. Rows are added, never changed. */
export class ObjectVersion extends ObjectVersionSchema.class {}
ObjectVersionSchema.setClass(ObjectVersion)

export { ObjectVersionSchema }
