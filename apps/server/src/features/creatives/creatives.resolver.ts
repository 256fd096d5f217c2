import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { PageArgs } from '../../schema/page.graphql.ts'
import type { Work } from '../../work/work.ts'
import { type AdAccount, AdAccountType } from '../ad-accounts/index.ts'
import { DayRangeInput, type Objective, ObjectiveEnum } from '../creative-config/index.ts'
import { FiguresType } from '../insights/index.ts'
import type { Creative } from './creative.entity.ts'
import { adsOf, namesOf } from './creative-ads.ts'
import { accountOf, dailyFigures, figuresIn } from './creative-figures.ts'
import * as Type from './creatives.graphql.ts'
import { findCreatives, listCreatives } from './creatives.store.ts'
import { invalidateCache } from './invalidate-cache.ts'
import { pictureUrlOf } from './picture-url.ts'
import { TopCreativesInput, TopCreativesType } from './top-creatives.graphql.ts'
import { topCreatives } from './top-creatives.ts'

@Resolver(() => Type.CreativeType)
export class CreativesResolver {
  @Authorized('VIEWER')
  @Query(() => TopCreativesType, {
    nullable: true,
    description: 'The best creatives of an account in a window, by objective and KPI. Null for an unknown account.',
  })
  topCreatives(@Arg('input', () => TopCreativesInput) input: TopCreativesInput, @Ctx('work') work: Work) {
    return topCreatives(work, input)
  }

  @Authorized('VIEWER')
  @Query(() => Type.CreativePageType)
  creatives(
    @Arg('filter', () => Type.CreativeFilter, { nullable: true }) filter: Type.CreativeFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx('work') work: Work,
  ) {
    return listCreatives(work, filter ?? {}, page)
  }

  @Authorized('VIEWER')
  @Query(() => Type.CreativeType, { nullable: true })
  async creative(@Arg('id', () => ID) id: string, @Ctx('work') { em }: Work): Promise<Creative | null> {
    const [found] = await findCreatives(em, [id])
    return found ?? null
  }

  @Authorized('MEMBER')
  @Mutation(() => Type.InvalidateInsightCacheResult, {
    description: 'Has a kept ranking made anew when next asked for.',
  })
  invalidateInsightCache(
    @Arg('input', () => Type.InvalidateInsightCacheInput) { cacheKey }: Type.InvalidateInsightCacheInput,
    @Ctx('work') work: Work,
  ) {
    return invalidateCache(work, cacheKey)
  }

  @FieldResolver(() => String, { description: 'Empty while Meta has not told it.' })
  metaCreativeId(@Root() { metaCreativeId }: Creative): string {
    return metaCreativeId ?? ''
  }

  @FieldResolver(() => AdAccountType)
  adAccount(@Root() creative: Creative, @Ctx('work') work: Work): Promise<AdAccount> {
    return accountOf(work, creative)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'A path on this server, which asks Meta anew when an address has ended; null when Meta offers no picture.',
  })
  pictureUrl(@Root() creative: Creative): string | null {
    return pictureUrlOf(creative)
  }

  @FieldResolver(() => [String])
  async metaAdIds(@Root() creative: Creative, @Ctx('work') work: Work): Promise<string[]> {
    return (await adsOf(work, creative)).map(({ metaAdId }) => metaAdId)
  }

  @FieldResolver(() => [String])
  async campaignNames(@Root() creative: Creative, @Ctx('work') work: Work): Promise<string[]> {
    return namesOf(await adsOf(work, creative), ({ campaignName }) => campaignName)
  }

  @FieldResolver(() => [String])
  async adSetNames(@Root() creative: Creative, @Ctx('work') work: Work): Promise<string[]> {
    return namesOf(await adsOf(work, creative), ({ adSetName }) => adSetName)
  }

  @FieldResolver(() => FiguresType, {
    nullable: true,
    description: 'Sums over the window, the configured days when left out; null when nothing delivered in it.',
  })
  figures(
    @Root() creative: Creative,
    @Arg('window', () => DayRangeInput, { nullable: true }) window: DayRangeInput | null,
    @Arg('objective', () => ObjectiveEnum) objective: Objective,
    @Ctx('work') work: Work,
  ) {
    return figuresIn(work, creative, { window, objective })
  }

  @FieldResolver(() => [Type.CreativeDayType], { description: 'Days with delivery, in order.' })
  daily(
    @Root() creative: Creative,
    @Arg('window', () => DayRangeInput, { nullable: true }) window: DayRangeInput | null,
    @Arg('objective', () => ObjectiveEnum) objective: Objective,
    @Ctx('work') work: Work,
  ) {
    return dailyFigures(work, creative, { window, objective })
  }
}
