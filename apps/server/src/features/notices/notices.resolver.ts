import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql'
import { PageArgs } from '../../schema/page.graphql.ts'
import type { Work } from '../../work/work.ts'
import { dismissNotice } from './dismiss-notice.ts'
import { followOpenNotices } from './follow-notices.ts'
import type { Notice } from './notice.entity.ts'
import * as Type from './notices.graphql.ts'
import { listNotices } from './notices.store.ts'

@Resolver(() => Type.NoticeType)
export class NoticesResolver {
  @Authorized('VIEWER')
  @Query(() => Type.NoticePageType, { description: 'Newest first.' })
  notices(
    @Arg('filter', () => Type.NoticeFilter, { nullable: true }) filter: Type.NoticeFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx('work') { em }: Work,
  ) {
    return listNotices(em, filter ?? {}, page)
  }

  @Authorized('MEMBER')
  @Mutation(() => Type.DismissNoticeResult)
  dismissNotice(
    @Arg('input', () => Type.DismissNoticeInput) { noticeId }: Type.DismissNoticeInput,
    @Ctx('work') work: Work,
  ) {
    return dismissNotice(work, noticeId)
  }

  @Authorized('VIEWER')
  @Subscription(() => Type.NoticeType, {
    description:
      'Begins with nothing; then every notice that is raised, and every open one that changes. `newsAdded` tells of their ends too.',
    subscribe: ({ context }) => followOpenNotices(context.work),
  })
  noticeAdded(@Root() notice: Notice): Notice {
    return notice
  }

  @FieldResolver(() => String, { description: "In the caller's language." })
  message(@Root() { saying }: Notice, @Ctx('work') { say }: Work): string {
    return say(saying)
  }
}
