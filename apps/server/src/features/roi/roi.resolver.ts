import { Arg, Args, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { PageArgs } from '../../schema/page.graphql.ts'
import type { Work } from '../../work/work.ts'
import { type Client, ClientType, clientOf } from '../clients/index.ts'
import { type Creative, CreativeType, creativeOfAd } from '../creatives/index.ts'
import { measureRoi } from './measure-roi.ts'
import { openRow } from './open-row.ts'
import { RoiResult, RoiRowPageType, RoiRowType } from './roi.graphql.ts'
import { RoiInput } from './roi-input.graphql.ts'
import type { RoiRow } from './to-roi-rows.ts'

@Resolver(() => RoiRowType)
export class RoiResolver {
  @Authorized('VIEWER')
  @Query(() => RoiResult, { description: 'What ads brought through conversations, beside what they cost.' })
  roi(@Arg('input', () => RoiInput) input: RoiInput, @Ctx('work') work: Work) {
    return measureRoi(work, input)
  }

  @FieldResolver(() => ClientType, { nullable: true })
  client(@Root() { clientId }: RoiRow, @Ctx('work') work: Work): Promise<Client | null> | null {
    return clientId ? clientOf(work, clientId) : null
  }

  @FieldResolver(() => CreativeType, { nullable: true, description: 'What an ad shows; null for other rows.' })
  creative(@Root() { key, adAccount, opens }: RoiRow, @Ctx('work') work: Work): Promise<Creative | null> | null {
    return opens?.level === 'AD' && adAccount ? creativeOfAd(work, adAccount.id, key) : null
  }

  @FieldResolver(() => RoiRowPageType, {
    nullable: true,
    description: 'The rows that it is the sum of, one level below and in the same order; null of an ad and of a day.',
  })
  children(@Root() row: RoiRow, @Args(() => PageArgs) page: PageArgs, @Ctx('work') work: Work) {
    return openRow(work, row, page)
  }
}
