import { useQuery } from '@apollo/client/react'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { readingJobs } from '../../features/insights/reading-jobs.ts'
import { JobProgress } from '../../features/jobs/job-progress.tsx'
import { DayReadings } from '../../features/reconciliation/day-readings.tsx'
import { DayTotals } from '../../features/reconciliation/day-totals.tsx'
import type { GridAccount, GridDay } from '../../features/reconciliation/grid-data.ts'
import { WhatWeKnow } from '../../features/reconciliation/what-we-know.tsx'
import { graphql } from '../../gql/index.ts'
import { Badge, type Tone } from '../../ui/badge.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Panel, PanelHead } from '../../ui/panel.tsx'
import { QueryFailed } from '../../ui/query-failed.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { DayActions } from './day-actions.tsx'

const ReconciledDay = graphql(`
  query ReconciledDay($adAccountId: ID!, $day: Day!, $jobs: JobFilter!) {
    dayReadings(adAccountId: $adAccountId, day: $day) {
      readAt
      jobId
      requestedBy
      difference {
        amount
        currency
      }
    }
    jobs(filter: $jobs, first: 1) {
      edges {
        node {
          ...JobProgress_Job
        }
      }
    }
  }
`)

const tones: Record<GridDay['state'], Tone> = {
  RECONCILED: 'gain',
  SETTLING: 'neutral',
  DRIFTED: 'warn',
  UNREAD: 'loss',
}

type DayPanelProps = {
  account: GridAccount
  day: GridDay
  mayMark: boolean
  mayRead: boolean
  /** Something about the day has changed: the grid is asked for again. */
  onChanged: () => void
  onClose: () => void
}

/** The ledger of one day: both totals, every reading, what we know, and reading it again. */
export function DayPanel({ account, day, mayMark, mayRead, onChanged, onClose }: DayPanelProps) {
  const { t } = useTranslation('reconciliation')
  const format = useFormat()
  const { adAccount } = account
  const jobs = {
    adAccountId: adAccount.id,
    names: [...readingJobs],
    statuses: ['PENDING', 'PROCESSING'] as const,
    topLevel: false,
  }
  const { data, error, refetch } = useQuery(ReconciledDay, {
    variables: { adAccountId: adAccount.id, day: day.day, jobs: { ...jobs, statuses: [...jobs.statuses] } },
  })
  const again = () => {
    void refetch()
    onChanged()
  }
  const job = data?.jobs.edges[0]?.node
  // Newest first from the server; people read them as they happened.
  const readings = data?.dayReadings.toReversed()
  return (
    <Panel aria-labelledby="reconciled-day">
      <PanelHead
        divided
        id="reconciled-day"
        title={t('dayOf', { account: adAccount.name, day: format.day(day.day) })}
        aside={
          <Badge tone={tones[day.state]} dot>
            {t(`states.${day.state}`, { amount: day.difference ? format.money(day.difference) : '' })}
          </Badge>
        }
        end={
          <>
            <DayActions
              adAccountId={adAccount.id}
              day={day}
              mayMark={mayMark}
              mayRead={mayRead && !job}
              onMarked={onChanged}
              onStarted={again}
            />
            <IconButton icon={X} label={t('close')} onClick={onClose} />
          </>
        }
      />
      {job ? (
        <div className="border-b border-line p-4">
          <JobProgress bare key={job.id} job={job} onEnded={again} />
        </div>
      ) : null}
      <div className="grid lg:grid-cols-3 [&>*]:border-line [&>*]:not-first:border-t lg:[&>*]:not-first:border-t-0 lg:[&>*]:not-first:border-l">
        <Part>
          <DayTotals day={day} />
        </Part>
        <Part>
          {error && !data ? (
            <QueryFailed error={error} onRetry={() => refetch()} />
          ) : (
            <DayReadings readings={readings} timezone={adAccount.timezone} />
          )}
        </Part>
        <Part>
          <WhatWeKnow adAccount={adAccount} day={day} readings={readings ?? []} />
        </Part>
      </div>
    </Panel>
  )
}

function Part({ children }: { children: ReactNode }) {
  return <div className="min-w-0">{children}</div>
}
