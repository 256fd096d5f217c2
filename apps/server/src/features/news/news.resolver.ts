import { Authorized, Resolver, Root, Subscription } from 'type-graphql'
import { followNews } from './follow-news.ts'
import { type News, NewsType } from './news.graphql.ts'

@Resolver()
export class NewsResolver {
  @Authorized('VIEWER')
  @Subscription(() => NewsType, {
    description:
      '`jobsChanged`, `noticeAdded` and `metricsUpdated` in one stream, and the ends of notices: a browser has few connections to a server.',
    subscribe: ({ context }) => followNews(context.work),
  })
  newsAdded(@Root() news: News): News {
    return news
  }
}
