import { useEffect, useEffectEvent } from 'react'
import type { JobLine_JobFragment } from '../../gql/graphql.ts'

type Hear = (job: JobLine_JobFragment) => void

const hearers = new Set<Hear>()

/** Passes on what the one subscription of the tab heard: a stream for each listener would use up the browser's connections. */
export function tellJobNews(job: JobLine_JobFragment): void {
  for (const hear of hearers) hear(job)
}

/** Called for every change of a top-level job of the organisation while the tab is in sight. */
export function useJobNews(hear: Hear): void {
  const onNews = useEffectEvent(hear)
  useEffect(() => {
    const own: Hear = (job) => onNews(job)
    hearers.add(own)
    return () => void hearers.delete(own)
  }, [])
}
