import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { Navigate } from 'react-router'
import { useClientNames } from '../features/clients/use-client-names.ts'
import { usePageTitle } from '../ui/page-title.ts'
import { QueryFailed } from '../ui/query-failed.tsx'
import { OverviewGround } from './overview/overview-queries.ts'
import { OverviewScreen } from './overview/overview-screen.tsx'
import { useOverview } from './overview/use-overview.ts'

/** A new organisation begins at first steps, any other with how all its accounts are doing. */
export default function HomeRoute() {
  const { t } = useTranslation('overview')
  const clients = useClientNames()
  const overview = useOverview(Boolean(clients?.length))
  const { client } = overview
  const accounts = { isActive: true, ...(client ? { clientId: client } : {}) }
  const ground = useQuery(OverviewGround, { variables: { accounts } })
  usePageTitle(t('title'))
  if (ground.error && !ground.data) return <QueryFailed error={ground.error} onRetry={() => ground.refetch()} />
  if (ground.data?.connections.length === 0) return <Navigate to="/start" replace />
  return <OverviewScreen ground={ground.data ?? ground.previousData} overview={overview} />
}
