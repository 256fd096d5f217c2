import { useQuery } from '@apollo/client/react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { JobFacts } from '../features/jobs/job-facts.tsx'
import { JobOutcome } from '../features/jobs/job-outcome.tsx'
import { JobProgress } from '../features/jobs/job-progress.tsx'
import { hasEnded, stateOf } from '../features/jobs/job-state.ts'
import { JobTable } from '../features/jobs/job-table.tsx'
import { jobTones, useJobWords } from '../features/jobs/use-job-words.ts'
import type { JobPageQuery } from '../gql/graphql.ts'
import { graphql } from '../gql/index.ts'
import { Badge, Count } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { PageHead, Panel, PanelBody, PanelHead } from '../ui/panel.tsx'
import { QueryFailed } from '../ui/query-failed.tsx'
import { Skeleton, Waiting } from '../ui/skeleton.tsx'
import { Empty } from '../ui/states.tsx'

const JobPage = graphql(`
  query JobPage($id: ID!) {
    job(id: $id) {
      ...JobProgress_Job
      ...JobFacts_Job
      result {
        ...JobOutcome_JobOutcome
      }
      children {
        ...JobLine_Job
      }
    }
  }
`)

export default function JobRoute() {
  const { id = '' } = useParams()
  const { data, error, refetch, startPolling, stopPolling } = useQuery(JobPage, { variables: { id } })
  const runs = Boolean(data?.job && !hasEnded(data.job))
  useEffect(() => {
    // The job itself is followed live; its parts are not told of, so they are asked for.
    if (runs) startPolling(4000)
    return stopPolling
  }, [runs, startPolling, stopPolling])
  if (error && !data) return <QueryFailed error={error} onRetry={() => refetch()} />
  if (!data) {
    return (
      <Waiting className="flex flex-col gap-4">
        <Skeleton className="h-7 w-64" />
        <Skeleton className="mt-4 h-40 w-full rounded-panel" />
      </Waiting>
    )
  }
  return data.job ? <JobScreen job={data.job} onEnded={() => refetch()} /> : <NoJob />
}

function JobScreen({ job, onEnded }: { job: NonNullable<JobPageQuery['job']>; onEnded: () => void }) {
  const { t } = useTranslation('jobs')
  const { titleOf } = useJobWords()
  usePageTitle(titleOf(job))
  return (
    <>
      <PageHead
        title={titleOf(job)}
        aside={
          <Badge tone={jobTones[stateOf(job)]} dot>
            {t(`states.${stateOf(job)}`)}
          </Badge>
        }
      />
      <JobProgress key={job.id} job={job} onEnded={onEnded} />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        {job.result ? (
          <Panel>
            <PanelHead title={t('outcome.title')} divided />
            <PanelBody>
              <JobOutcome outcome={job.result} />
            </PanelBody>
          </Panel>
        ) : null}
        <Panel>
          <PanelHead title={t('facts.title')} divided />
          <PanelBody>
            <JobFacts job={job} />
          </PanelBody>
        </Panel>
      </div>
      {job.children.length ? (
        <Panel>
          <PanelHead title={t('parts')} aside={<Count>{job.children.length}</Count>} divided />
          <JobTable label={t('parts')} jobs={job.children} />
        </Panel>
      ) : hasEnded(job) ? null : (
        <p className="text-label text-quiet">{t('noPartsYet')}</p>
      )}
    </>
  )
}

function NoJob() {
  const { t } = useTranslation('jobs')
  usePageTitle(t('unknown.title'))
  return (
    <Panel>
      <Empty
        title={t('unknown.title')}
        action={
          <Button asChild>
            <Link to="/jobs">{t('unknown.all')}</Link>
          </Button>
        }
      >
        {t('unknown.way')}
      </Empty>
    </Panel>
  )
}
