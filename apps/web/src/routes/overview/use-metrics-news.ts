import { useApolloClient } from '@apollo/client/react'
import { useEffect, useEffectEvent, useRef } from 'react'
import { metricsNews } from '../../features/metrics/metrics-news.ts'
import { useMissedNews, useNews } from '../../ui/news.ts'

/** Many accounts end their reading within seconds of each other, and one round of questions covers them all. */
const PATIENCE_MS = 800

/** Asks again for what the overview shows soon after readings have ended, and when news was missed. */
export function useMetricsNews(): void {
  const client = useApolloClient()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const askAgain = useEffectEvent(() => {
    void client.refetchQueries({
      include: 'active',
      onQueryUpdated: ({ queryName }) => queryName?.startsWith('Overview') ?? false,
    })
  })
  useNews(metricsNews, () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => askAgain(), PATIENCE_MS)
  })
  useMissedNews(() => askAgain())
  useEffect(() => () => clearTimeout(timer.current), [])
}
