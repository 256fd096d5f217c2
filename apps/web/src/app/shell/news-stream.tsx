import { useSubscription } from '@apollo/client/react'
import { useEffect, useRef, useState } from 'react'
import { conversionsNews } from '../../features/conversions/conversions-news.ts'
import { jobNews } from '../../features/jobs/job-news.ts'
import { metricsNews } from '../../features/metrics/metrics-news.ts'
import { noticeNews } from '../../features/notices/notice-news.ts'
import { ticketsNews } from '../../features/tickets/tickets-news.ts'
import type { NewsAddedSubscription } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { missedNews } from '../../ui/news.ts'
import { useTabInSight } from '../../ui/use-tab-in-sight.ts'

const NewsAdded = graphql(`
  subscription NewsAdded {
    newsAdded {
      ... on JobChanged {
        job {
          ...JobLine_Job
        }
      }
      ... on NoticeChanged {
        notice {
          ...NoticeLine_Notice
        }
      }
      ... on MetricsUpdated {
        adAccountIds
      }
      ... on ConversionsChanged {
        conversionEventIds
      }
      ... on TicketsChanged {
        ticketIds
      }
    }
  }
`)

/** How long it waits before it opens a stream again that the server has ended: by an error, or because a session did. */
const REOPEN_MS = 5000

/** The one stream of the tab: hears all news of the organisation while it is in sight, and tells the features. */
export function NewsStream() {
  const inSight = useTabInSight()
  const [isOver, setOver] = useState(false)
  const hasHeardAll = useRef(true)
  useSubscription(NewsAdded, {
    skip: !inSight || isOver,
    ignoreResults: true,
    onData: ({ data: { data } }) => data && passOn(data.newsAdded),
    onComplete: () => setOver(true),
    context: {
      onConnected: (again: boolean) => {
        if (again || !hasHeardAll.current) missedNews.tell()
        // Whenever it is connected once more, it was apart before.
        hasHeardAll.current = false
      },
    },
  })
  useEffect(() => {
    if (!inSight) hasHeardAll.current = false
  }, [inSight])
  useEffect(() => {
    if (!isOver) return
    const timer = setTimeout(() => setOver(false), REOPEN_MS * (0.5 + Math.random()))
    return () => clearTimeout(timer)
  }, [isOver])
  return null
}

function passOn(news: NewsAddedSubscription['newsAdded']): void {
  if (news.__typename === 'JobChanged') jobNews.tell(news.job)
  if (news.__typename === 'NoticeChanged') noticeNews.tell(news.notice)
  if (news.__typename === 'MetricsUpdated') metricsNews.tell(news.adAccountIds)
  if (news.__typename === 'ConversionsChanged') conversionsNews.tell(news.conversionEventIds)
  if (news.__typename === 'TicketsChanged') ticketsNews.tell(news.ticketIds)
}
