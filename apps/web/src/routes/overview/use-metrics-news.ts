import { useApolloClient, useSubscription } from '@apollo/client/react'
import { useEffect, useEffectEvent, useRef } from 'react'
import { graphql } from '../../gql/index.ts'
import { useTabInSight } from '../../ui/use-tab-in-sight.ts'

const MetricsUpdated = graphql(`
  subscription MetricsUpdated {
    metricsUpdated {
      adAccountIds
    }
  }
`)

/** Many accounts end their reading within seconds of each other, and one round of questions covers them all. */
const PATIENCE_MS = 800

/** Asks again for what the overview shows soon after readings have ended, and when its tab comes back into sight. */
export function useMetricsNews(): void {
  const client = useApolloClient()
  const inSight = useTabInSight()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const wasOut = useRef(false)
  const askAgain = useEffectEvent(() => {
    void client.refetchQueries({
      include: 'active',
      onQueryUpdated: ({ queryName }) => queryName?.startsWith('Overview') ?? false,
    })
  })
  const soon = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => askAgain(), PATIENCE_MS)
  }
  // A stream that broke may have missed something.
  useSubscription(MetricsUpdated, { skip: !inSight, onData: soon, onError: soon })
  useEffect(() => {
    if (inSight && wasOut.current) askAgain()
    wasOut.current = !inSight
  }, [inSight])
  useEffect(() => () => clearTimeout(timer.current), [])
}
