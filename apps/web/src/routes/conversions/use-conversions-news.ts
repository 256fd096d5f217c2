import { useApolloClient } from '@apollo/client/react'
import { conversionsNews } from '../../features/conversions/conversions-news.ts'
import { useMissedNews, useNews } from '../../ui/news.ts'
import { useSoon } from '../../ui/use-soon.ts'

/** Asks again for counts, datasets and the open event soon after events have changed, and when news was missed. */
export function useConversionsNews(): void {
  const client = useApolloClient()
  const askAgain = () =>
    void client.refetchQueries({
      include: 'active',
      // The ledger reads its own pages again: asked as it was, it would be its first page alone.
      onQueryUpdated: ({ queryName }) =>
        queryName !== 'ConversionEvents' && Boolean(queryName?.startsWith('Conversion')),
    })
  const soon = useSoon(askAgain)
  useNews(conversionsNews, soon)
  useMissedNews(askAgain)
}
