import { CircleAlert, Hourglass } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { JobProgress_JobFragment } from '../../gql/graphql.ts'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { RetryJobButton } from './retry-job-button.tsx'
import { useJobWords } from './use-job-words.ts'

/** The refusals of a profile are mended where profiles are. */
const mendedAtAccounts = new Set(['CONNECTION_EXPIRED', 'MISSING_PERMISSION', 'CONNECTION_REVOKED'])

type JobFailureProps = { job: JobProgress_JobFragment; onRestarted?: (job: JobProgress_JobFragment) => void }

/** What happened, what to do, what to quote. */
export function JobFailure({ job, onRestarted }: JobFailureProps) {
  const { t } = useTranslation('jobs')
  const format = useFormat()
  const { titleOf } = useJobWords()
  const { error } = job
  const waits = Boolean(error?.retryAt)
  const Icon = waits ? Hourglass : CircleAlert
  return (
    <Panel role="alert" className="flex items-start gap-3 p-4">
      <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 stroke-[1.75] ${waits ? 'text-warn' : 'text-loss'}`} />
      <div className="min-w-0 flex-1">
        <p className="text-heading">{t('failedTitle', { title: titleOf(job) })}</p>
        <p className="max-w-160 text-soft">{error?.message ?? job.message}</p>
        {error?.retryAt ? <p className="text-soft">{t('retryAt', { time: format.clock(error.retryAt) })}</p> : null}
        <div className="mt-3 flex flex-wrap items-center gap-3">
          {error && mendedAtAccounts.has(error.code) ? (
            <Button asChild>
              <Link to="/accounts">{t('openAccounts')}</Link>
            </Button>
          ) : null}
          <RetryJobButton jobId={job.id} onRestarted={onRestarted} />
          {error ? (
            <span className="text-label text-quiet">
              {t('quote')} <code className="font-mono text-soft select-all">{error.reference}</code>
            </span>
          ) : null}
        </div>
      </div>
    </Panel>
  )
}
