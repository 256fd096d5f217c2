import type { NoticeLine_NoticeFragment } from '../../gql/graphql.ts'
import { defineNews } from '../../ui/news.ts'

/** Every notice that is raised, changes, or is open no more. */
export const noticeNews = defineNews<NoticeLine_NoticeFragment>()
