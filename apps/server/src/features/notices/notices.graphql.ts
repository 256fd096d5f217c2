import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { pageOf } from '../../schema/page.graphql.ts'
import { NotFound } from '../../schema/problem.graphql.ts'
import { resultOf } from '../../schema/result-union.ts'
import { DateTime, Day } from '../../schema/scalars.ts'
import type { NoticeKind, NoticeSeverity } from './notice.entity.ts'

export const NoticeKindEnum = {
  TOKEN_EXPIRING: 'TOKEN_EXPIRING',
  TOKEN_ENDED: 'TOKEN_ENDED',
  READING_STOPPED: 'READING_STOPPED',
  DAY_DRIFTED: 'DAY_DRIFTED',
  META_VERSION: 'META_VERSION',
  DATASET_SILENT: 'DATASET_SILENT',
  DATASET_MISSING: 'DATASET_MISSING',
  CONVERSION_UNKNOWN: 'CONVERSION_UNKNOWN',
  CONVERSION_FAILED: 'CONVERSION_FAILED',
  CONVERSION_EXPIRING: 'CONVERSION_EXPIRING',
  CONVERSION_EXPIRED: 'CONVERSION_EXPIRED',
  WHATSAPP_SILENT: 'WHATSAPP_SILENT',
} as const
registerEnumType(NoticeKindEnum, { name: 'NoticeKind' })

export const NoticeSeverityEnum = { INFO: 'INFO', WARNING: 'WARNING', CRITICAL: 'CRITICAL' } as const
registerEnumType(NoticeSeverityEnum, { name: 'NoticeSeverity' })

@ObjectType('Notice', { description: 'What a person must be told, until it is no longer so.' })
export class NoticeType {
  @Field(() => ID)
  id!: string

  @Field(() => NoticeKindEnum)
  kind!: NoticeKind

  @Field(() => NoticeSeverityEnum)
  severity!: NoticeSeverity

  @Field(() => Day, { nullable: true, description: 'The day it is about, of the ad account.' })
  day!: string | null

  @Field(() => DateTime)
  createdAt!: Date

  @Field(() => DateTime, { nullable: true, description: 'Since when it is no longer so.' })
  resolvedAt!: Date | null

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when a person has put it aside; when it gets worse it asks again.',
  })
  dismissedAt!: Date | null
}

@ObjectType('NoticePage')
export class NoticePageType extends pageOf('Notice', () => NoticeType) {
  @Field(() => Int, { description: 'How many are open, whatever the list is narrowed to.' })
  openCount!: number
}

@InputType()
export class NoticeFilter {
  @Field(() => Boolean, { nullable: true, description: 'Open: neither resolved nor dismissed. All when left out.' })
  isOpen?: boolean | null
}

@InputType()
export class DismissNoticeInput {
  @Field(() => ID)
  noticeId!: string
}

export const DismissNoticeResult = resultOf('DismissNoticeResult', NoticeType, NotFound)
