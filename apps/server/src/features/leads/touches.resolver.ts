import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Work } from '../../work/work.ts'
import type { AttributionChange } from './attribution-change.entity.ts'
import type { Touch } from './touch.entity.ts'
import { adIdOf, touchAdOf } from './touch-ad.ts'
import * as Type from './touches.graphql.ts'

@Resolver(() => Type.TouchType)
export class TouchResolver {
  @FieldResolver(() => Type.TouchAd, { nullable: true, description: 'Null where the referral names no ad.' })
  ad(@Root() touch: Touch, @Ctx('work') work: Work): Promise<Type.TouchAd> | null {
    const metaAdId = adIdOf(touch)
    return metaAdId ? touchAdOf(work, metaAdId) : null
  }

  @FieldResolver(() => String, { description: 'The message as Meta sent it, as JSON text.' })
  raw(@Root() { raw }: Touch): string {
    return JSON.stringify(raw)
  }
}

@Resolver(() => Type.AttributionChangeType)
export class AttributionChangeResolver {
  @FieldResolver(() => String, { nullable: true })
  async oldAdName(@Root() { oldAdId }: AttributionChange, @Ctx('work') work: Work): Promise<string | null> {
    return oldAdId ? (await touchAdOf(work, oldAdId)).name : null
  }

  @FieldResolver(() => String, { nullable: true })
  async newAdName(@Root() { newAdId }: AttributionChange, @Ctx('work') work: Work): Promise<string | null> {
    return newAdId ? (await touchAdOf(work, newAdId)).name : null
  }
}
