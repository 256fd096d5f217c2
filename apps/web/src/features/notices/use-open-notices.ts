import { useQuery } from '@apollo/client/react'
import { OpenNotices } from './open-notices.ts'

export function useOpenNotices() {
  const { data, error, refetch } = useQuery(OpenNotices)
  return {
    notices: data?.notices.edges.map(({ node }) => node) ?? [],
    openCount: data?.notices.openCount ?? 0,
    isWaiting: !data,
    error,
    refetch: () => void refetch(),
  }
}
