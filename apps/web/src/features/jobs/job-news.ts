import type { JobLine_JobFragment } from '../../gql/graphql.ts'
import { defineNews, useNews } from '../../ui/news.ts'

/** Every change of a top-level job of the organisation. */
export const jobNews = defineNews<JobLine_JobFragment>()

/** Called for every change of a top-level job of the organisation while the tab is in sight. */
export const useJobNews = (hear: (job: JobLine_JobFragment) => void): void => useNews(jobNews, hear)
