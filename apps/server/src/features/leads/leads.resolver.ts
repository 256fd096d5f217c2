import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Work } from '../../work/work.ts'
import { leadConfigOf } from './lead-config.ts'
import type { Stage } from './stage.entity.ts'
import { saveStages } from './stages/save-stages.ts'
import { nameOfStage } from './stages/stage-name.ts'
import * as Type from './stages/stages.graphql.ts'
import { stagesOf } from './stages/stages.store.ts'
import { updateLeadConfig } from './update-lead-config.ts'

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

  @Authorized('ADMIN')
  @Mutation(() => Type.SaveStagesResult, {
    description: 'Renames, orders, adds and archives stages: the list is given whole.',
  })
  saveStages(@Arg('input', () => Type.SaveStagesInput) input: Type.SaveStagesInput, @Ctx('work') work: Work) {
    return saveStages(work, input)
  }

  @Authorized('ADMIN')
  @Mutation(() => Type.UpdateLeadConfigResult)
  updateLeadConfig(
    @Arg('input', () => Type.UpdateLeadConfigInput) input: Type.UpdateLeadConfigInput,
    @Ctx('work') work: Work,
  ) {
    return updateLeadConfig(work, input)
  }

  @FieldResolver(() => String, {
    description: "As people named it, or the product's own word in the caller's language.",
  })
  name(@Root() stage: Stage, @Ctx('work') { say }: Work): string {
    return nameOfStage(stage, say)
  }
}
