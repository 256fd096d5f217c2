import { useApolloClient, useQuery } from '@apollo/client/react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { RoiInput, RoiQuery } from '../../gql/graphql.ts'
import { useStale } from '../../ui/stale.ts'
import { readRoiPages, withMoreRows } from './read-pages.ts'
import { Roi } from './roi-queries.ts'

export type RoiAnswer = Extract<RoiQuery['roi'], { __typename: 'Roi' }>

/** An answer with what was asked: rows mean something else under another question. */
type Answered = { question: RoiInput; roi: RoiAnswer }

/** The rows of a question, page after page, and the lines of the whole. */
export function useRoiRows(question: RoiInput) {
  const client = useApolloClient()
  const variables = { input: question }
  const { data, error, refetch, fetchMore } = useQuery(Roi, { variables })
  const asking = useRef<RoiInput | null>(null)
  const [busyWith, setBusyWith] = useState<RoiInput | null>(null)
  const [isDue, setDue] = useState(false)
  /** What could not be read again: its rows stay, and may be old. */
  const [failed, setFailed] = useState<RoiInput | null>(null)
  const [last, setLast] = useState<Answered>()
  const roi = data?.roi.__typename === 'Roi' ? data.roi : undefined
  const answered = roi ? { question, roi } : data ? undefined : last
  if (roi && roi !== last?.roi) setLast(answered)
  /** Only one page of a question is on its way at a time. */
  const once = async (ask: () => Promise<unknown>) => {
    if (asking.current === question) return
    asking.current = question
    setBusyWith(question)
    await ask().catch(() => {})
    if (asking.current !== question) return
    asking.current = null
    setBusyWith(null)
  }
  /** All pages that are shown are asked for and shown together: a table that shrinks to its first page would jump. */
  const readAgain = useEffectEvent(() =>
    once(async () => {
      if (!roi) return refetch()
      const read = await readRoiPages({ client, input: question }, roi.rows.edges.length).catch(() => undefined)
      setFailed(read === undefined ? question : null)
      if (read) client.writeQuery({ query: Roi, variables, data: read })
      else if (read === null) await refetch()
    }),
  )
  const isFree = busyWith !== question
  useEffect(() => {
    if (!isDue || !isFree) return
    setDue(false)
    void readAgain()
  }, [isDue, isFree])
  useStale({
    hasFailed: Boolean(roi) && (Boolean(error) || failed === question),
    isAsking: !isFree || isDue,
    retry: () => setDue(true),
  })
  return {
    /** The present answer, or while it is on its way, the one before. */
    answered,
    /** The words of a server that gives no answer. */
    refusal: data && !roi ? (data.roi as Exclude<RoiQuery['roi'], RoiAnswer>) : null,
    error,
    refetch,
    isOld: Boolean(answered) && !roi,
    hasMore: Boolean(roi?.rows.pageInfo.hasNextPage),
    more: () =>
      once(() =>
        fetchMore({
          variables: { input: { ...question, after: roi?.rows.pageInfo.endCursor } },
          updateQuery: (before, { fetchMoreResult }) => withMoreRows(before, fetchMoreResult),
        }),
      ),
    /** Asks again for all that is shown, after the page that may be on its way. */
    readAgain: () => setDue(true),
  }
}
