import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { DateTime } from '../../schema/scalars.ts'
import type { Evidence } from './touch.entity.ts'

export const EvidenceEnum = {
  EXACT_AD: 'EXACT_AD',
  SOURCE_ID: 'SOURCE_ID',
  CTWA_ONLY: 'CTWA_ONLY',
  UNKNOWN: 'UNKNOWN',
} as const
registerEnumType(EvidenceEnum, {
  name: 'Evidence',
  description:
    'How surely an arrival is known to come from an ad. EXACT_AD: the click and the ad. SOURCE_ID: the ad without the click, as for ads in the status. CTWA_ONLY: the click without the ad. UNKNOWN: neither.',
})

@ObjectType({ description: 'The ad that an arrival came from, as far as it is known.' })
export class TouchAd {
  @Field(() => String)
  metaAdId!: string

  @Field(() => String, { nullable: true })
  name!: string | null

  @Field(() => String, { nullable: true })
  campaignName!: string | null

  @Field(() => String, { nullable: true, description: 'A path on this server.' })
  thumbnailUrl!: string | null
}

@ObjectType('Touch', { description: 'One arrival from an ad. Never changed.' })
export class TouchType {
  @Field(() => ID)
  id!: string

  @Field(() => DateTime, { description: 'When the message was sent.' })
  at!: Date

  @Field(() => DateTime)
  receivedAt!: Date

  @Field(() => EvidenceEnum)
  evidence!: Evidence

  @Field(() => String, { nullable: true })
  ctwaClid!: string | null

  @Field(() => String, { nullable: true, description: 'Id of the ad, or of the post.' })
  sourceId!: string | null

  @Field(() => String, { nullable: true })
  sourceUrl!: string | null

  @Field(() => String, { nullable: true })
  headline!: string | null

  @Field(() => String, { nullable: true })
  body!: string | null

  @Field(() => String, { nullable: true, description: '`image`, `video` or something newer.' })
  mediaType!: string | null
}

@ObjectType('AttributionChange', { description: 'A ticket went over from one ad to another.' })
export class AttributionChangeType {
  @Field(() => String, { nullable: true })
  oldAdId!: string | null

  @Field(() => String, { nullable: true })
  newAdId!: string | null

  @Field(() => String, { nullable: true })
  oldAdName!: string | null

  @Field(() => String, { nullable: true })
  newAdName!: string | null

  @Field(() => DateTime, { description: 'When the touch came that changed it.' })
  changedAt!: Date
}
