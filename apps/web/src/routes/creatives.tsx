import { skipToken, useQuery } from '@apollo/client/react'
import { LayoutGrid, Rows3 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { AccountFreshness } from '../features/creatives/ranking/account-freshness.tsx'
import { NoAccounts } from '../features/creatives/ranking/no-accounts.tsx'
import { objectiveIn, readQuestion } from '../features/creatives/ranking/ranking-address.ts'
import { RankingWaiting } from '../features/creatives/ranking/ranking-waiting.tsx'
import { UnknownAccount } from '../features/creatives/ranking/unknown-account.tsx'
import { useRankingAddress } from '../features/creatives/ranking/use-ranking-address.ts'
import { graphql } from '../gql/index.ts'
import { usePageTitle } from '../ui/page-title.ts'
import { PageHead, Panel } from '../ui/panel.tsx'
import { QueryFailed } from '../ui/query-failed.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { RankingScreen } from './creatives/ranking-screen.tsx'

const RankingDefaults = graphql(`
  query RankingDefaults {
    adAccounts(filter: { isActive: true }, first: 50) {
      edges {
        node {
          ...ParameterPanel_AdAccount
        }
        cursor
      }
    }
    creativeConfig {
      objective
    }
  }
`)

const CreativeRanking = graphql(`
  query CreativeRanking($input: TopCreativesInput!) {
    topCreatives(input: $input) {
      ...RankingScreen_TopCreatives
      adAccount {
        id
        ...AccountFreshness_AdAccount
      }
    }
  }
`)

export default function CreativesRoute() {
  const { t } = useTranslation('creatives')
  const { search } = useRankingAddress()
  const defaults = useQuery(RankingDefaults)
  const accounts = defaults.data?.adAccounts.edges.map(({ node }) => node) ?? []
  const accountId = search.get('account') ?? accounts[0]?.id
  const configured = defaults.data?.creativeConfig.objective
  const question = accountId && configured ? readQuestion(search, accountId, configured) : null
  const ranking = useQuery(CreativeRanking, question ? { variables: { input: question } } : skipToken)
  usePageTitle(t('title'))
  const previous = ranking.previousData?.topCreatives
  // What is on screen stays until the next answer, unless it is another account's.
  const kept = previous?.adAccount.id === accountId ? previous : undefined
  const answer = ranking.data ? ranking.data.topCreatives : kept
  const again = () => void (defaults.error ? defaults.refetch() : ranking.refetch())
  const failed = defaults.error ?? (answer ? null : ranking.error)
  return (
    <>
      <PageHead
        title={t('title')}
        aside={answer ? <AccountFreshness account={answer.adAccount} /> : null}
        actions={<ViewSwitch />}
      />
      {failed ? (
        <Panel>
          <QueryFailed error={failed} onRetry={again} />
        </Panel>
      ) : defaults.data && !accountId ? (
        <NoAccounts />
      ) : ranking.data?.topCreatives === null ? (
        <UnknownAccount />
      ) : question && configured ? (
        <RankingScreen
          key={accountId}
          accounts={accounts}
          question={question}
          objective={objectiveIn(search, configured)}
          answer={answer ?? undefined}
          stale={!ranking.data}
          onChanged={() => void ranking.refetch()}
        />
      ) : (
        <RankingWaiting />
      )}
    </>
  )
}

function ViewSwitch() {
  const { t } = useTranslation('creatives')
  const { search, change } = useRankingAddress()
  return (
    <Segmented
      label={t('view.label')}
      value={search.get('view') === 'table' ? 'table' : 'cards'}
      onChange={(view) => change({ view: view === 'table' ? view : null })}
      options={[
        { value: 'cards', label: t('view.cards'), icon: LayoutGrid },
        { value: 'table', label: t('view.table'), icon: Rows3 },
      ]}
    />
  )
}
