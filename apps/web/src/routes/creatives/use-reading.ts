import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { ReadRefusal } from '../../features/creatives/ranking/read-button.tsx'
import { hasEnded } from '../../features/jobs/job-state.ts'
import type { JobProgress_JobFragment } from '../../gql/graphql.ts'

/** A reading from the press to its end: the job to show, what was refused, and whom to tell. */
export function useReading(sync: JobProgress_JobFragment | null | undefined, onChanged: () => void) {
  const [started, setStarted] = useState<JobProgress_JobFragment | null>(null)
  const [refusal, setRefusal] = useState<ReadRefusal | null>(null)
  const job = jobToShow(started, sync)
  useEndOf(sync, onChanged)
  return {
    job,
    isReading: Boolean(job && !hasEnded(job)),
    refusal,
    setRefusal,
    follow: (next: JobProgress_JobFragment) => {
      setStarted(next)
      onChanged()
    },
    end: () => {
      setStarted(null)
      setRefusal(null)
      onChanged()
    },
  }
}

/**
 * Tells when the reading that the answer knows of has ended. Its bar cannot be left to tell: another stream may bring the news
 * first, which takes the bar off the screen.
 */
function useEndOf(sync: JobProgress_JobFragment | null | undefined, onEnded: () => void) {
  const isReading = Boolean(sync && !hasEnded(sync))
  const wasReading = useRef(false)
  const tell = useEffectEvent(onEnded)
  useEffect(() => {
    if (wasReading.current && !isReading) tell()
    wasReading.current = isReading
  }, [isReading])
}

/** The job just asked for, else the one the server knows of while it runs or if it failed. */
function jobToShow(started: JobProgress_JobFragment | null, sync: JobProgress_JobFragment | null | undefined) {
  const last = sync && (!hasEnded(sync) || sync.status === 'FAILED') ? sync : null
  return started && started.id !== sync?.id ? started : last
}
