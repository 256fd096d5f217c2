import { defineNews } from '../../ui/news.ts'

/** The ids of accounts whose figures have changed. */
export const metricsNews = defineNews<readonly string[]>()
