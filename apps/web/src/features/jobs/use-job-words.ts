import { useTranslation } from 'react-i18next'
import type { JobProgress_JobFragment, JobStatus } from '../../gql/graphql.ts'
import type { Tone } from '../../ui/badge.tsx'
import { isDay } from '../../ui/period.ts'
import type { Step } from '../../ui/steps.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { hasEnded } from './job-state.ts'

const known = [
  'meta_insights_fetch',
  'meta_spend_fetch',
  'meta_spend_fetch_all',
  'meta_insights_backfill',
  'meta_creative_rank',
  'meta_creative_ingest',
  'meta_pattern_extract',
  'meta_generate_creatives',
] as const

export const jobNames: readonly string[] = known

type JobName = (typeof known)[number] | 'other'
type Named = { name: string; subject?: string | null; status: JobStatus }

const nameOf = (job: { name: string }): JobName => known.find((name) => name === job.name) ?? 'other'

export const jobTones: Record<JobStatus | 'PAUSED', Tone> = {
  PAUSED: 'warn',
  PENDING: 'neutral',
  PROCESSING: 'accent',
  COMPLETED: 'gain',
  FAILED: 'loss',
  CANCELED: 'neutral',
}

const stepStates = { WAITING: 'waiting', RUNNING: 'running', DONE: 'done', FAILED: 'failed' } as const
const stepKeys = ['REPORT', 'ACCOUNTS', 'MONTHS', 'ADS', 'CREATIVES', 'PATTERNS', 'BRIEF', 'DRAW', 'CHECK'] as const

/** Jobs in a person's words: operators know them by name, others by what they do. */
export function useJobWords() {
  const { t } = useTranslation('jobs')
  const format = useFormat()
  return {
    /** `Leitura`. */
    kindOf: (job: { name: string }) => t(`kinds.${nameOf(job)}`),
    /** `Lendo Casa Lumiá` while it runs, `Leitura de Casa Lumiá` after. */
    titleOf: (job: Named) => {
      const form = hasEnded(job) ? 'titles' : 'doing'
      if (!job.subject) return t(`kinds.${nameOf(job)}`)
      // A reading of all accounts is about a day, or two where it is not the same day everywhere.
      const days = job.subject.split(' / ')
      const subject = days.every(isDay) ? days.map((day) => format.day(day, { year: true })).join(' / ') : job.subject
      return t(`${form}.${nameOf(job)}`, { subject })
    },
    stepsOf: (job: JobProgress_JobFragment): Step[] =>
      job.steps.map(({ key, status, done, total }) => {
        const named = stepKeys.find((known) => known === key)
        const counted = total
          ? t('countOf', { done, total })
          : done
            ? t('count', { count: done })
            : t(`stepNotes.${status}`)
        return {
          key,
          // A step that was cut short is not going on any more.
          state: hasEnded(job) && status === 'RUNNING' ? 'waiting' : stepStates[status],
          title: named ? t(`stepNames.${named}`) : key,
          note: status === 'WAITING' ? t('stepNotes.WAITING') : counted,
        }
      }),
  }
}
