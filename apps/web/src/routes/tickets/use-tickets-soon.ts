import { ticketsNews } from '../../features/tickets/tickets-news.ts'
import { useMissedNews, useNews } from '../../ui/news.ts'
import { useSoon } from '../../ui/use-soon.ts'

/** A person who moves one looks at it: what they did is shown again sooner than many pieces of news would be. */
const PATIENCE_MS = 300

/** Asks again soon after tickets changed, and when news was missed. */
export function useTicketsSoon(askAgain: () => void): void {
  const soon = useSoon(askAgain, PATIENCE_MS)
  useNews(ticketsNews, soon)
  useMissedNews(askAgain)
}
