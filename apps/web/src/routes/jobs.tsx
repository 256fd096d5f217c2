import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { SchedulePanel } from '../features/insights/schedule-panel.tsx'
import { JobFilters, readJobFilter } from '../features/jobs/job-filters.tsx'
import { useJobNews } from '../features/jobs/job-news.ts'
import { JobTable } from '../features/jobs/job-table.tsx'
import { graphql } from '../gql/index.ts'
import { Count } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { useMissedNews } from '../ui/news.ts'
import { usePageTitle } from '../ui/page-title.ts'
import { PageHead, Panel } from '../ui/panel.tsx'
import { QueryFailed } from '../ui/query-failed.tsx'
import { SkeletonRows, Waiting } from '../ui/skeleton.tsx'
import { Empty } from '../ui/states.tsx'
import { useFormat } from '../ui/use-format.ts'

const Jobs = graphql(`
  query Jobs($filter: JobFilter, $after: String) {
    jobs(filter: $filter, first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...JobLine_Job
        }
        cursor
      }
    }
  }
`)

export default function JobsRoute() {
  const { t } = useTranslation('jobs')
  const format = useFormat()
  const [search] = useSearchParams()
  const filter = readJobFilter(search)
  const { data, error, refetch, fetchMore, loading } = useQuery(Jobs, { variables: { filter } })
  const jobs = data?.jobs.edges.map((edge) => edge.node) ?? []
  useJobNews((news) => {
    if (!jobs.some((job) => job.id === news.id)) refetch()
  })
  useMissedNews(() => refetch())
  usePageTitle(t('title'))
  const { pageInfo, totalCount } = data?.jobs ?? {}
  return (
    <>
      <PageHead
        title={t('title')}
        aside={totalCount === undefined ? null : <Count>{format.number(totalCount)}</Count>}
        actions={<JobFilters />}
      />
      <Panel>
        {error && !data ? <QueryFailed error={error} onRetry={() => refetch()} /> : null}
        {!error && !data ? (
          <Waiting>
            <SkeletonRows rows={6} className="h-13" />
          </Waiting>
        ) : null}
        {jobs.length ? <JobTable label={t('title')} jobs={jobs} /> : null}
        {data && jobs.length === 0 ? <NoJobs filtered={search.size > 0} /> : null}
      </Panel>
      {pageInfo?.hasNextPage ? (
        <Button
          className="self-center"
          busy={loading}
          onClick={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
        >
          {t('more')}
        </Button>
      ) : null}
      {search.size === 0 ? <SchedulePanel /> : null}
    </>
  )
}

function NoJobs({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation('jobs')
  return filtered ? (
    <Empty title={t('noneFiltered.title')}>{t('noneFiltered.way')}</Empty>
  ) : (
    <Empty title={t('none.title')}>{t('none.way')}</Empty>
  )
}
