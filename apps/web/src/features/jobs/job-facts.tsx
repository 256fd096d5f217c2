import { useTranslation } from 'react-i18next'
import type { JobFacts_JobFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Fact, Facts } from '../../ui/facts.tsx'
import { Missing } from '../../ui/figures.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { secondsTaken } from './job-state.ts'

graphql(`
  fragment JobFacts_Job on Job {
    id
    name
    status
    progress
    createdAt
    startedAt
    finishedAt
    requestedBy
    attempts
    metaCalls
  }
`)

export function JobFacts({ job }: { job: JobFacts_JobFragment }) {
  const { t } = useTranslation('jobs')
  const format = useFormat()
  const took = secondsTaken(job, Date.now())
  const notStarted = <Missing because={t('notStarted')} />
  return (
    <Facts>
      <Fact name={t('facts.name')}>
        <code>{job.name}</code>
      </Fact>
      <Fact name={t('facts.asked')}>{job.requestedBy ?? t('bySystem')}</Fact>
      <Fact name={t('facts.created')}>{format.instant(job.createdAt)}</Fact>
      <Fact name={t('facts.started')}>{job.startedAt ? format.instant(job.startedAt) : notStarted}</Fact>
      <Fact name={t('facts.finished')}>
        {job.finishedAt ? format.instant(job.finishedAt) : <Missing because={t('notFinished')} />}
      </Fact>
      <Fact name={t('facts.took')}>{took === null ? notStarted : format.duration(took)}</Fact>
      <Fact name={t('facts.attempts')}>{format.number(job.attempts)}</Fact>
      <Fact name={t('facts.metaCalls')}>{format.number(job.metaCalls)}</Fact>
      <Fact name={t('facts.id')}>
        <code>{job.id}</code>
      </Fact>
    </Facts>
  )
}
