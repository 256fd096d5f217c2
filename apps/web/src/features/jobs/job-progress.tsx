import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { JobProgress_JobFragment } from '../../gql/graphql.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { Panel } from '../../ui/panel.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { Steps } from '../../ui/steps.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { CancelJobButton } from './cancel-job-button.tsx'
import { JobFailure } from './job-failure.tsx'
import { hasEnded, isResumed, secondsLeft, stateOf } from './job-state.ts'
import { RetryJobButton } from './retry-job-button.tsx'
import { useJobWords } from './use-job-words.ts'
import { useLiveJob } from './use-live-job.ts'

type JobProgressProps = {
  job: JobProgress_JobFragment
  /** Once, when the job ends while it is on screen: time to ask for its results. */
  onEnded?: (job: JobProgress_JobFragment) => void
  /** The new job after a failed or cancelled one; its page opens where nothing is said. */
  onRestarted?: (job: JobProgress_JobFragment) => void
  /** Without a border of its own, where it already stands in a panel. */
  bare?: boolean
}

/** The present state of a job in a bar, words and steps. Follows it until it ends; a reload finds it where it is. */
export function JobProgress({ job: given, onEnded, onRestarted, bare }: JobProgressProps) {
  const { t } = useTranslation('jobs')
  const job = useLiveJob(given, onEnded)
  const { titleOf, stepsOf } = useJobWords()
  if (job.status === 'FAILED') return <JobFailure job={job} onRestarted={onRestarted} />
  const Frame = bare ? 'section' : Panel
  return (
    <div className="flex flex-col gap-3">
      <Frame aria-label={titleOf(job)} className={cx('flex flex-col gap-4', !bare && 'p-4')}>
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <p className="min-w-0">
            <span className="text-heading">{titleOf(job)}</span>{' '}
            <span className="ml-1 text-label text-quiet">{job.message}</span>
            {isResumed(job) ? (
              <span className="block text-label text-warn">{t('resumed', { attempt: job.attempts })}</span>
            ) : null}
          </p>
          <div className="flex items-center gap-3">
            <TimeLeft job={job} />
            {job.isCancelable && !hasEnded(job) ? <CancelJobButton jobId={job.id} /> : null}
            {job.status === 'CANCELED' ? <RetryJobButton jobId={job.id} onRestarted={onRestarted} /> : null}
          </div>
        </div>
        <JobBar job={job} />
        <PausedNote job={job} />
        {job.steps.length ? <Steps label={t('steps')} steps={stepsOf(job)} /> : null}
      </Frame>
      {hasEnded(job) ? null : (
        <div className="flex flex-wrap justify-between gap-x-4 gap-y-1 text-label text-quiet">
          <p>{t('mayLeave')}</p>
          <p className="figures">{t('metaCalls', { count: job.metaCalls })}</p>
        </div>
      )}
    </div>
  )
}

const barTones: Partial<Record<ReturnType<typeof stateOf>, 'gain' | 'quiet' | 'warn'>> = {
  COMPLETED: 'gain',
  CANCELED: 'quiet',
  PAUSED: 'warn',
}

function JobBar({ job }: { job: JobProgress_JobFragment }) {
  const { t } = useTranslation('jobs')
  const format = useFormat()
  const tone = barTones[stateOf(job)] ?? 'accent'
  return (
    <div className="flex items-center gap-4">
      <ProgressBar value={job.progress} tone={tone} label={t('progress')} className="flex-1" />
      <span className="figures w-10 text-right font-medium">{format.percent(job.progress, 0)}</span>
    </div>
  )
}

/** A pause is ended by a person: what it waits for, and the way to it. */
function PausedNote({ job }: { job: JobProgress_JobFragment }) {
  const { t } = useTranslation('jobs')
  if (stateOf(job) !== 'PAUSED' || !job.pausedFor) return null
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <p className="min-w-0 text-warn">{t(`pausedFor.${job.pausedFor}`)}</p>
      <Button asChild size="sm">
        <Link to="/accounts">{t('reconnect')}</Link>
      </Button>
    </div>
  )
}

function TimeLeft({ job }: { job: JobProgress_JobFragment }) {
  const { t } = useTranslation('jobs')
  const format = useFormat()
  const seconds = secondsLeft(job, Date.now())
  if (seconds === null) return null
  // Below a minute the estimate jumps more than it tells.
  const time = format.duration(Math.max(1, Math.round(seconds / 60)) * 60)
  return <span className="text-label text-quiet max-md:hidden">{t('timeLeft', { time })}</span>
}
