import { defineEntity, OptionalProps, p } from '@mikro-orm/core'
import type { Sealed } from '../../values/sealed.ts'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'

/** What was last learnt of the access; that it is about to expire is computed from the day. */
export type ConnectionState = 'ACTIVE' | 'EXPIRED' | 'INVALID_SCOPES' | 'REVOKED'
export type RenewalStrategy = 'MANUAL' | 'AUTO' | 'LONG_LIVED'

const ConnectionSchema = defineEntity({
  name: 'Connection',
  tableName: 'connection',
  ...tenantTable,
  uniques: [{ properties: ['organizationId', 'metaUserId'] }],
  checks: [
    { name: 'connection_state_check', expression: "state in ('ACTIVE', 'EXPIRED', 'INVALID_SCOPES', 'REVOKED')" },
    { name: 'connection_token_check', expression: 'octet_length(token_iv) = 12 and octet_length(token_tag) = 16' },
  ],
  properties: {
    ...tenantKey,
    metaUserId: p.string(),
    name: p.string(),
    state: p.string().$type<ConnectionState>(),
    tokenKeyId: p.smallint(),
    tokenIv: p.blob().$type<Buffer>(),
    tokenTag: p.blob().$type<Buffer>(),
    tokenText: p.blob().$type<Buffer>(),
    tokenExpiresAt: p.datetime().nullable(),
    dataAccessExpiresAt: p.datetime().nullable(),
    scopes: p.json<string[]>(),
    renewalStrategy: p.string().$type<RenewalStrategy>(),
    /** When its token was last exchanged for a fresh one by itself. */
    renewedAt: p.datetime().nullable(),
    /** When that last failed, and the code of why; null after a success. */
    renewalFailedAt: p.datetime().nullable(),
    renewalFailure: p.string().nullable(),
    connectedBy: p.uuid(),
    connectedAt: p.datetime(),
    lastUsedAt: p.datetime().nullable(),
    updatedAt: p.datetime(),
  },
})

/** One Facebook profile's consent: whose, until when, to what, and its token, sealed. */
export class Connection extends ConnectionSchema.class {
  [OptionalProps]?: 'sealedToken'

  get sealedToken(): Sealed {
    const { tokenKeyId: keyId, tokenIv: iv, tokenTag: tag, tokenText: text } = this
    return { keyId, iv: Buffer.from(iv), tag: Buffer.from(tag), text: Buffer.from(text) }
  }
}
ConnectionSchema.setClass(Connection)

export { ConnectionSchema }

/** Where a token belongs: it opens in no other row and no other organisation. */
export const placeOfToken = (organizationId: string, connectionId: string): string[] => [
  'connection',
  'access_token',
  organizationId,
  connectionId,
]
