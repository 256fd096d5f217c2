import { defineEntity, p } from '@mikro-orm/core'
import { tenantKey, tenantTable } from '../../work/tenant-table.ts'
import type { Saying } from '../../work/texts.ts'

export type NoticeKind =
  | 'TOKEN_EXPIRING'
  | 'TOKEN_ENDED'
  | 'READING_STOPPED'
  | 'DAY_DRIFTED'
  | 'META_VERSION'
  | 'DATASET_SILENT'
  | 'DATASET_MISSING'
  | 'CONVERSION_UNKNOWN'
  | 'CONVERSION_FAILED'
  | 'CONVERSION_EXPIRING'
  | 'CONVERSION_EXPIRED'
  | 'WHATSAPP_SILENT'
export type NoticeSeverity = 'INFO' | 'WARNING' | 'CRITICAL'

const NoticeSchema = defineEntity({
  name: 'Notice',
  tableName: 'notice',
  ...tenantTable,
  indexes: [{ properties: ['organizationId', 'createdAt'] }],
  uniques: [
    {
      name: 'notice_open_unique',
      expression:
        'create unique index notice_open_unique on notice (organization_id, kind, subject) where resolved_at is null',
    },
  ],
  properties: {
    ...tenantKey,
    kind: p.string().$type<NoticeKind>(),
    /** What it is about, as one text: the same kind about the same thing is one notice while it is open. */
    subject: p.string(),
    severity: p.string().$type<NoticeSeverity>(),
    /** Said in the reader's language. */
    saying: p.json<Saying>(),
    /** What it points at, told by later features; none of them need be there any more. */
    connectionId: p.uuid().nullable(),
    adAccountId: p.uuid().nullable(),
    day: p.date().nullable(),
    createdAt: p.datetime(),
    /** Set by whoever raised it, when it is no longer so. */
    resolvedAt: p.datetime().nullable(),
    /** Set by a person who has seen it: it stays open, and stops asking for attention. */
    dismissedAt: p.datetime().nullable(),
    dismissedBy: p.string().nullable(),
  },
})

/** What a person must be told, until it is no longer so. */
export class Notice extends NoticeSchema.class {}
NoticeSchema.setClass(Notice)

export { NoticeSchema }
