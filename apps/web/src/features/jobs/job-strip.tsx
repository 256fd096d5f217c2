import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { JobStrip_JobFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { CancelJobButton } from './cancel-job-button.tsx'
import { stateOf } from './job-state.ts'
import { useJobWords } from './use-job-words.ts'

graphql(`
  fragment JobStrip_Job on Job {
    ...JobLine_Job
    isCancelable
  }
`)

/** A job in one line below what it is about: its kind, how far it is in words, its bar. Follows the cache, not the server. */
export function JobStrip({ job }: { job: JobStrip_JobFragment }) {
  const { t } = useTranslation('jobs')
  const format = useFormat()
  const { kindOf, titleOf } = useJobWords()
  const isPaused = stateOf(job) === 'PAUSED' && job.pausedFor
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pb-2.5 text-label">
      <Link to={`/jobs/${job.id}`} className="rounded-chip font-medium text-text hover:underline">
        {kindOf(job)}
      </Link>
      <ProgressBar
        size="sm"
        value={job.progress}
        tone={isPaused ? 'warn' : 'accent'}
        label={titleOf(job)}
        className="w-48 shrink-0"
      />
      <span className="figures w-9 text-right text-soft">{format.percent(job.progress, 0)}</span>
      <span className={isPaused ? 'min-w-0 flex-1 text-warn' : 'min-w-0 flex-1 text-quiet'}>
        {isPaused && job.pausedFor ? t(`pausedFor.${job.pausedFor}`) : job.message}
      </span>
      {job.isCancelable ? <CancelJobButton jobId={job.id} /> : null}
    </div>
  )
}
