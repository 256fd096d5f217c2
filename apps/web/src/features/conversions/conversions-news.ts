import { defineNews } from '../../ui/news.ts'

/** The ids of events that are new or other than they were; none when many are, or when it is not known which. */
export const conversionsNews = defineNews<readonly string[]>()
