import { Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Work } from '../../work/work.ts'
import { leadConfigOf } from './lead-config.ts'
import type { Stage } from './stage.entity.ts'
import { nameOfStage } from './stage-name.ts'
import * as Type from './stages.graphql.ts'
import { stagesOf } from './stages.store.ts'

@Resolver(() => Type.StageType)
export class LeadsResolver {
  @Authorized('VIEWER')
  @Query(() => [Type.StageType], { description: 'From the left, without those that are archived.' })
  stages(@Ctx('work') work: Work) {
    return stagesOf(work)
  }

  @Authorized('VIEWER')
  @Query(() => Type.LeadConfigType)
  leadConfig(@Ctx('work') { em }: Work) {
    return leadConfigOf(em)
  }

  @FieldResolver(() => String, {
    description: "As people named it, or the product's own word in the caller's language.",
  })
  name(@Root() stage: Stage, @Ctx('work') { say }: Work): string {
    return nameOfStage(stage, say)
  }
}
