import { skipToken, useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { VariationSkeleton } from '../features/inspiration/variation-skeleton.tsx'
import { graphql } from '../gql/index.ts'
import { Button } from '../ui/button.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { PageHead, Panel } from '../ui/panel.tsx'
import { QueryFailed } from '../ui/query-failed.tsx'
import { Skeleton, Waiting } from '../ui/skeleton.tsx'
import { Empty } from '../ui/states.tsx'
import { InspirationScreen } from './inspirations/inspiration-screen.tsx'

const InspirationDefaults = graphql(`
  query InspirationDefaults {
    creativeConfig {
      objective
    }
  }
`)

const InspirationPage = graphql(`
  query InspirationPage($id: ID!, $objective: Objective!) {
    inspiration(id: $id) {
      ...InspirationScreen_Inspiration
    }
  }
`)

export default function InspirationRoute() {
  const { id = '' } = useParams()
  const defaults = useQuery(InspirationDefaults)
  const objective = defaults.data?.creativeConfig.objective
  const page = useQuery(InspirationPage, objective ? { variables: { id, objective } } : skipToken)
  const error = defaults.error ?? page.error
  if (error && !page.data) {
    return (
      <Panel>
        <QueryFailed error={error} onRetry={() => void (defaults.error ? defaults.refetch() : page.refetch())} />
      </Panel>
    )
  }
  if (!page.data || !objective) return <InspirationWaiting />
  if (!page.data.inspiration) return <UnknownInspiration />
  return (
    <InspirationScreen
      key={id}
      inspiration={page.data.inspiration}
      objective={objective}
      onChanged={() => void page.refetch()}
    />
  )
}

function InspirationWaiting() {
  return (
    <Waiting>
      <Skeleton className="h-7 w-72" />
      <div className="mt-5 grid items-start gap-4 lg:grid-cols-[19rem_minmax(0,1fr)] lg:gap-6">
        <Skeleton className="h-72 rounded-panel" />
        <div className="flex flex-col gap-3">
          <VariationSkeleton />
          <VariationSkeleton />
        </div>
      </div>
    </Waiting>
  )
}

function UnknownInspiration() {
  const { t } = useTranslation('inspirations')
  usePageTitle(t('unknown.title'))
  return (
    <>
      <PageHead title={t('unknown.title')} />
      <Panel>
        <Empty
          title={t('unknown.why')}
          action={
            <Button asChild>
              <Link to="/inspirations">{t('unknown.button')}</Link>
            </Button>
          }
        >
          {t('unknown.way')}
        </Empty>
      </Panel>
    </>
  )
}
