import { useQuery } from '@apollo/client/react'
import { Pause } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { graphql } from '../../gql/index.ts'
import { useMissedNews } from '../../ui/news.ts'
import { Spinner } from '../../ui/spinner.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { useJobNews } from './job-news.ts'
import { hasEnded, stateOf } from './job-state.ts'
import { useJobWords } from './use-job-words.ts'

const RunningJobs = graphql(`
  query RunningJobs {
    jobs(filter: { statuses: [PENDING, PROCESSING] }, first: 10) {
      totalCount
      edges {
        node {
          ...JobLine_Job
        }
      }
    }
  }
`)

/** The work going on, in the top bar: one job by its progress, several by their number. */
export function RunningJobsChip() {
  const { t } = useTranslation('jobs')
  const format = useFormat()
  const { kindOf } = useJobWords()
  const { data, refetch } = useQuery(RunningJobs, { fetchPolicy: 'cache-and-network' })
  const jobs = (data?.jobs.edges ?? []).map((edge) => edge.node).filter((job) => !hasEnded(job))
  useJobNews((news) => {
    const isListed = jobs.some((job) => job.id === news.id)
    if (!isListed && !hasEnded(news)) refetch()
  })
  useMissedNews(() => refetch())
  const [first] = jobs
  if (!first) return null
  const isPaused = jobs.every((job) => stateOf(job) === 'PAUSED')
  const kind = kindOf(first)
  const one = isPaused ? t('chipPaused', { kind }) : t('chip', { kind, progress: format.percent(first.progress, 0) })
  return (
    <Link
      to={jobs.length === 1 ? `/jobs/${first.id}` : '/jobs'}
      className="inline-flex h-8 items-center gap-2 rounded-control border border-line-strong bg-surface px-2.5 font-medium whitespace-nowrap hover:bg-surface-hover max-md:h-10"
    >
      {isPaused ? <Pause aria-hidden className="size-3.5 stroke-[1.75] text-warn" /> : <Spinner />}
      <span className="figures max-md:sr-only">{jobs.length === 1 ? one : t('chipMany', { count: jobs.length })}</span>
    </Link>
  )
}
