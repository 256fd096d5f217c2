import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { DateTime } from '../../schema/scalars.ts'
import type { ObjectLevel } from './object-version.entity.ts'

export const ObjectLevelEnum = { CAMPAIGN: 'CAMPAIGN', ADSET: 'ADSET', AD: 'AD' } as const
registerEnumType(ObjectLevelEnum, { name: 'ObjectLevel' })

@ObjectType('ObjectVersion', { description: 'A name and state that a campaign, an ad set or an ad had from then on.' })
export class ObjectVersionType {
  @Field(() => DateTime, { description: 'When it was first seen so.' })
  seenAt!: Date

  @Field(() => ObjectLevelEnum)
  level!: ObjectLevel

  @Field(() => String)
  name!: string

  @Field(() => String, { nullable: true, description: "Meta's word for it; null when Meta does not list it any more." })
  effectiveStatus!: string | null
}
