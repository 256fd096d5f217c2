/** Jobs that read days of an account. */
export const readingJobs = ['meta_spend_fetch', 'meta_insights_backfill', 'meta_insights_fetch'] as const

/** The same, and those that read several accounts at once. */
export const isReadingJob = (name: string): boolean =>
  name === 'meta_spend_fetch_all' || readingJobs.some((known) => known === name)
