import { Arg, Authorized, Ctx, ID, Query, Resolver } from 'type-graphql'
import { isId } from '../../schema/is-id.ts'
import type { Work } from '../../work/work.ts'
import { ObjectVersionType } from './object-history.graphql.ts'
import { ObjectVersion } from './object-version.entity.ts'

@Resolver()
export class ObjectHistoryResolver {
  @Authorized('VIEWER')
  @Query(() => [ObjectVersionType], {
    description: 'The names and states of a campaign, an ad set or an ad, newest first.',
  })
  async objectHistory(
    @Arg('adAccountId', () => ID) adAccountId: string,
    @Arg('metaObjectId', () => String) metaObjectId: string,
    @Ctx('work') { em }: Work,
  ): Promise<ObjectVersion[]> {
    if (!isId(adAccountId)) return []
    return em.find(ObjectVersion, { adAccount: { id: adAccountId }, metaObjectId }, { orderBy: { seenAt: 'desc' } })
  }
}
