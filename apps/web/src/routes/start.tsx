import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { ConnectButton } from '../features/connections/connect-button.tsx'
import { FirstStepList } from '../features/first-steps/first-step-list.tsx'
import { FirstReading } from '../features/insights/first-reading.tsx'
import { JobProgress } from '../features/jobs/job-progress.tsx'
import { InviteForm } from '../features/members/invite-form.tsx'
import { chooseOrganization } from '../features/organizations/chosen-organization.ts'
import { mayAdminister, mayOperate, useCurrent } from '../features/organizations/current.tsx'
import type { FirstStepsQuery } from '../gql/graphql.ts'
import { graphql } from '../gql/index.ts'
import { Button } from '../ui/button.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { PageHead, Panel } from '../ui/panel.tsx'
import { QueryFailed } from '../ui/query-failed.tsx'
import { Skeleton, Waiting } from '../ui/skeleton.tsx'

const FirstSteps = graphql(`
  query FirstSteps {
    connections {
      id
      name
    }
    adAccounts(filter: { isActive: true }, first: 50) {
      activeCount
      edges {
        node {
          ...FirstReading_AdAccount
        }
      }
    }
    running: jobs(filter: { names: ["meta_insights_fetch"], statuses: [PENDING, PROCESSING] }, first: 1) {
      edges {
        node {
          ...JobProgress_Job
        }
      }
    }
    read: jobs(filter: { names: ["meta_insights_fetch"], statuses: [COMPLETED] }, first: 1) {
      totalCount
    }
    creatives(first: 1) {
      totalCount
    }
    creativeConfig {
      objective
    }
  }
`)

export default function StartRoute() {
  const { t } = useTranslation('start')
  const { organization } = useCurrent()
  const { data, error, refetch } = useQuery(FirstSteps)
  usePageTitle(t('title'))
  return (
    <>
      <PageHead large title={t('title')} lead={t('lead')} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_25rem] lg:gap-6">
        <Panel>
          {error && !data ? <QueryFailed error={error} onRetry={() => refetch()} /> : null}
          {!error && !data ? (
            <Waiting className="flex flex-col gap-6 p-5">
              <Skeleton className="mb-6 h-24 w-full" />
              <Skeleton className="mb-6 h-10 w-2/3" />
              <Skeleton className="h-10 w-1/2" />
            </Waiting>
          ) : null}
          {data ? <Steps facts={data} onChanged={() => refetch()} /> : null}
        </Panel>
        <div className="flex flex-col gap-4">
          <DemoPanel />
          {mayAdminister(organization.role) ? (
            <Panel className="p-4">
              <h2 className="text-heading">{t('whoElse.title')}</h2>
              <p className="mt-1 mb-3 text-soft">{t('whoElse.lead')}</p>
              <InviteForm />
            </Panel>
          ) : null}
          <p className="text-label text-quiet">{t('dataStays')}</p>
        </div>
      </div>
    </>
  )
}

/** The steps with what the other features bring to them. */
function Steps({ facts, onChanged }: { facts: FirstStepsQuery; onChanged: () => void }) {
  const { t } = useTranslation('start')
  const mayAct = mayOperate(useCurrent().organization.role)
  const running = facts.running.edges[0]?.node
  const accounts = facts.adAccounts.edges.map((edge) => edge.node)
  const { objective } = facts.creativeConfig
  return (
    <FirstStepList
      facts={facts}
      connectButton={mayAct ? <ConnectButton variant="primary">{t('connect.button')}</ConnectButton> : null}
      firstReading={mayAct ? <FirstReading accounts={accounts} objective={objective} onStarted={onChanged} /> : null}
      progress={running ? <JobProgress bare job={running} onEnded={onChanged} /> : null}
    />
  )
}

/** A look at a living product, for whoever has a demonstration at hand. */
function DemoPanel() {
  const { t } = useTranslation('start')
  const { person, organization, organizations } = useCurrent()
  const demo = organizations.find(({ isDemo }) => isDemo)
  if (!demo || demo.id === organization.id) return null
  return (
    <Panel className="p-4">
      <h2 className="text-heading">{t('demo.title')}</h2>
      <p className="mt-1 mb-3 text-soft">{t('demo.lead')}</p>
      <Button onClick={() => chooseOrganization(person.id, demo.id)}>{t('demo.open')}</Button>
    </Panel>
  )
}
