import type { NoticeLine_NoticeFragment } from '../../gql/graphql.ts'
import { defineNews } from '../../ui/news.ts'

/** Every notice that is raised, and every open one that changes. */
export const noticeNews = defineNews<NoticeLine_NoticeFragment>()
