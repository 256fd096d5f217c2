import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Work } from '../../work/work.ts'
import { type Config, configOf } from './config-of.ts'
import * as Type from './creative-config.graphql.ts'
import { updateConfig } from './update-config.ts'

@Resolver(() => Type.CreativeConfigType)
export class CreativeConfigResolver {
  @Authorized('VIEWER')
  @Query(() => Type.CreativeConfigType)
  creativeConfig(@Ctx('work') { em }: Work): Promise<Config> {
    return configOf(em)
  }

  @Authorized('ADMIN')
  @Mutation(() => Type.UpdateCreativeConfigResult)
  updateCreativeConfig(
    @Arg('input', () => Type.CreativeConfigInput) input: Type.CreativeConfigInput,
    @Ctx('work') work: Work,
  ) {
    return updateConfig(work, input)
  }

  @FieldResolver(() => [Type.KpiWeightsType])
  kpiWeights(@Root() { weights }: Config): Type.KpiWeightsType[] {
    return (['LEAD', 'PURCHASE', 'INSTALL'] as const).map((objective) => ({ objective, ...weights[objective] }))
  }
}
