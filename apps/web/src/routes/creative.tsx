import { skipToken, useQuery } from '@apollo/client/react'
import { useParams, useSearchParams } from 'react-router'
import { CreativeWaiting } from '../features/creatives/detail/creative-waiting.tsx'
import { UnknownCreative } from '../features/creatives/detail/unknown-creative.tsx'
import { isObjective } from '../features/creatives/kpis.ts'
import { readQuestion } from '../features/creatives/ranking/ranking-address.ts'
import { graphql } from '../gql/index.ts'
import { Panel } from '../ui/panel.tsx'
import { QueryFailed } from '../ui/query-failed.tsx'
import { CreativeScreen } from './creatives/creative-screen.tsx'

const CreativeDefaults = graphql(`
  query CreativeDefaults {
    creativeConfig {
      objective
    }
  }
`)

const CreativePage = graphql(`
  query CreativePage($id: ID!, $window: DayRangeInput, $objective: Objective!) {
    creative(id: $id) {
      ...CreativeScreen_Creative
    }
  }
`)

const CreativeRank = graphql(`
  query CreativeRank($input: TopCreativesInput!) {
    topCreatives(input: $input) {
      ...CreativeScreen_TopCreatives
    }
  }
`)

export default function CreativeRoute() {
  const { id = '' } = useParams()
  const [search] = useSearchParams()
  const given = search.get('objective')
  const defaults = useQuery(CreativeDefaults, { skip: isObjective(given) })
  const objective = isObjective(given) ? given : defaults.data?.creativeConfig.objective
  const question = objective ? readQuestion(search, '', objective) : null
  const page = useQuery(
    CreativePage,
    question && objective ? { variables: { id, window: question.window, objective } } : skipToken,
  )
  const creative = page.data?.creative
  // The rank belongs to the account of the creative, whatever account the address names.
  const rank = useQuery(
    CreativeRank,
    question && creative ? { variables: { input: { ...question, adAccountId: creative.adAccount.id } } } : skipToken,
  )
  const error = defaults.error ?? page.error
  if (error && !page.data) {
    return (
      <Panel>
        <QueryFailed error={error} onRetry={() => void (defaults.error ? defaults.refetch() : page.refetch())} />
      </Panel>
    )
  }
  if (!page.data || !objective) return <CreativeWaiting />
  if (!creative) return <UnknownCreative />
  return (
    <CreativeScreen
      key={creative.id}
      creative={creative}
      answer={rank.data?.topCreatives}
      objective={objective}
      onChanged={() => void page.refetch()}
    />
  )
}
