import { useQuery } from '@apollo/client/react'
import { CreativeConfigForm } from '../../features/creative-config/creative-config-form.tsx'
import { mayAdminister, useCurrent } from '../../features/organizations/current.tsx'
import { graphql } from '../../gql/index.ts'
import { QueryFailed } from '../../ui/query-failed.tsx'
import { SkeletonRows, Waiting } from '../../ui/skeleton.tsx'

const CreativeConfig = graphql(`
  query CreativeConfig {
    creativeConfig {
      ...CreativeConfigForm_CreativeConfig
    }
  }
`)

export function RankingTab() {
  const { organization } = useCurrent()
  const { data, error, refetch } = useQuery(CreativeConfig)
  if (error && !data) return <QueryFailed error={error} onRetry={() => refetch()} />
  if (!data) {
    return (
      <Waiting className="max-w-180">
        <SkeletonRows rows={5} />
      </Waiting>
    )
  }
  return <CreativeConfigForm config={data.creativeConfig} mayChange={mayAdminister(organization.role)} />
}
