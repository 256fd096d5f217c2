import { defineEntity, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'

const OauthStateSchema = defineEntity({
  name: 'OauthState',
  tableName: 'oauth_state',
  ...tenantTable,
  uniques: [{ properties: ['organizationId', 'hash'] }],
  properties: {
    ...tenantKey,
    /** SHA-256 of the random part: the table does not hold what would pass as a state. */
    hash: p.string(),
    sessionId: p.string(),
    userId: p.uuid(),
    expiresAt: p.datetime(),
    /** Set once, by the return that used it; kept for a day so that a second one can be told why. */
    usedAt: p.datetime().nullable(),
  },
})

/** One way to Meta's dialog and back: who went, in which session, for which organisation, until when. */
export class OauthState extends OauthStateSchema.class {}
OauthStateSchema.setClass(OauthState)

export { OauthStateSchema }
