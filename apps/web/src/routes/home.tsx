import { useQuery } from '@apollo/client/react'
import { Navigate } from 'react-router'
import { graphql } from '../gql/index.ts'
import { QueryFailed } from '../ui/query-failed.tsx'

const Home = graphql(`
  query Home {
    connections {
      id
    }
  }
`)

/** A new organisation begins at first steps, any other at its ranking. */
export default function HomeRoute() {
  const { data, error, refetch } = useQuery(Home)
  if (error && !data) return <QueryFailed error={error} onRetry={() => refetch()} />
  if (!data) return null
  return <Navigate to={data.connections.length ? '/creatives' : '/start'} replace />
}
