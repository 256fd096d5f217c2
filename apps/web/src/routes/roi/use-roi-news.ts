import { metricsNews } from '../../features/metrics/metrics-news.ts'
import { ticketsNews } from '../../features/tickets/tickets-news.ts'
import { useMissedNews, useNews } from '../../ui/news.ts'
import { useSoon } from '../../ui/use-soon.ts'

/** Asks again soon after readings have ended or tickets have moved, and when news was missed. */
export function useRoiNews(askAgain: () => void): void {
  const soon = useSoon(askAgain)
  useNews(metricsNews, soon)
  useNews(ticketsNews, soon)
  useMissedNews(askAgain)
}
