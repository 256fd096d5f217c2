import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { JobLine_JobFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Badge } from '../../ui/badge.tsx'
import { Ago, Missing } from '../../ui/figures.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { Cell, HeadCell, Row, Table, TableHead, TableScroll } from '../../ui/table.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { hasEnded, secondsTaken, stateOf } from './job-state.ts'
import { jobTones, useJobWords } from './use-job-words.ts'

graphql(`
  fragment JobLine_Job on Job {
    id
    name
    status
    pausedFor
    progress
    message
    subject
    createdAt
    startedAt
    finishedAt
    requestedBy
    metaCalls
  }
`)

/** Jobs, one a line; the name opens its page. */
export function JobTable({ jobs, label }: { jobs: readonly JobLine_JobFragment[]; label: string }) {
  const { t } = useTranslation('jobs')
  return (
    <TableScroll label={label}>
      <Table className="min-w-190">
        <TableHead>
          <HeadCell>{t('columns.job')}</HeadCell>
          <HeadCell>{t('columns.state')}</HeadCell>
          <HeadCell>{t('columns.progress')}</HeadCell>
          <HeadCell>{t('columns.asked')}</HeadCell>
          <HeadCell align="end">{t('columns.took')}</HeadCell>
          <HeadCell align="end">{t('columns.metaCalls')}</HeadCell>
          <HeadCell align="end">{t('columns.when')}</HeadCell>
        </TableHead>
        <tbody>
          {jobs.map((job) => (
            <JobRow key={job.id} job={job} />
          ))}
        </tbody>
      </Table>
    </TableScroll>
  )
}

function JobRow({ job }: { job: JobLine_JobFragment }) {
  const { t } = useTranslation('jobs')
  const format = useFormat()
  const { titleOf } = useJobWords()
  const took = secondsTaken(job, Date.now())
  return (
    <Row size="person">
      <Cell className="max-w-90">
        <Link to={`/jobs/${job.id}`} className="block truncate rounded-chip font-medium text-text hover:underline">
          {titleOf(job)}
        </Link>
        <span className="block truncate text-label text-quiet" title={job.message}>
          {job.message}
        </span>
      </Cell>
      <Cell>
        <Badge tone={jobTones[stateOf(job)]} dot>
          {t(`states.${stateOf(job)}`)}
        </Badge>
      </Cell>
      <Cell>
        {hasEnded(job) ? (
          <span className="figures">{format.percent(job.progress, 0)}</span>
        ) : (
          <span className="flex w-32 items-center gap-2.5">
            <ProgressBar size="sm" value={job.progress} label={titleOf(job)} className="flex-1" />
            <span className="figures w-9 text-right">{format.percent(job.progress, 0)}</span>
          </span>
        )}
      </Cell>
      <Cell>{job.requestedBy ?? t('bySystem')}</Cell>
      <Cell align="end">{took === null ? <Missing because={t('notStarted')} /> : format.duration(took)}</Cell>
      <Cell align="end">{format.number(job.metaCalls)}</Cell>
      <Cell align="end">
        <Ago at={job.createdAt} />
      </Cell>
    </Row>
  )
}
