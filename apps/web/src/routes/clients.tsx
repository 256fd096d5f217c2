import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { ClientFilters, readClientFilter } from '../features/clients/client-filters.tsx'
import { ClientTable } from '../features/clients/client-table.tsx'
import { NewClientButton } from '../features/clients/new-client-button.tsx'
import { mayAdminister, useCurrent } from '../features/organizations/current.tsx'
import { PeriodPicker } from '../features/period/period-picker.tsx'
import { usePeriod } from '../features/period/use-period.ts'
import { Count } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { PageHead, Panel, PanelHead } from '../ui/panel.tsx'
import { QueryFailed } from '../ui/query-failed.tsx'
import { SkeletonRows, Waiting } from '../ui/skeleton.tsx'
import { Empty } from '../ui/states.tsx'
import { useFormat } from '../ui/use-format.ts'
import { Clients } from './clients/client-queries.ts'
import { ClientTotals } from './clients/client-totals.tsx'
import { overviewOf } from './clients/overview-of.ts'
import { useClientSpend } from './clients/use-client-spend.ts'

export default function ClientsRoute() {
  const { t } = useTranslation('clients')
  const format = useFormat()
  const [search] = useSearchParams()
  const { period } = usePeriod()
  const filter = readClientFilter(search)
  const mayChange = mayAdminister(useCurrent().organization.role)
  const { data, error, refetch, fetchMore, loading } = useQuery(Clients, { variables: { filter } })
  const spend = useClientSpend(period)
  const page = data?.clients
  const clients = page?.edges.map(({ node }) => node) ?? []
  usePageTitle(t('title'))
  return (
    <>
      <PageHead
        title={t('title')}
        actions={
          <>
            <PeriodPicker />
            {mayChange ? <NewClientButton variant="primary" /> : null}
          </>
        }
      />
      <ClientTotals {...spend} />
      <Panel>
        <PanelHead
          divided
          title={t(filter.isArchived ? 'archivedOnes' : 'atWork')}
          aside={page ? <Count>{format.number(page.totalCount)}</Count> : null}
          end={<ClientFilters />}
        />
        {spend.lost ? (
          <p role="alert" className="flex flex-wrap items-center gap-3 border-b border-line px-4 py-2 text-warn">
            {t('spendLost', { because: spend.lost })}
            <Button size="xs" onClick={() => spend.refetch()}>
              {t('again')}
            </Button>
          </p>
        ) : null}
        {error && !page ? <QueryFailed error={error} onRetry={() => refetch()} /> : null}
        {!error && !page ? (
          <Waiting>
            <SkeletonRows rows={6} />
          </Waiting>
        ) : null}
        {clients.length ? (
          <ClientTable
            clients={clients}
            spend={spend.spend}
            lost={spend.lost}
            wayOf={(id) => overviewOf(id, search)}
            mayChange={mayChange}
          />
        ) : null}
        {page && clients.length === 0 ? <NoClients kind={kindOfNone(filter)} mayChange={mayChange} /> : null}
      </Panel>
      {page?.pageInfo.hasNextPage ? (
        <Button
          className="self-center"
          busy={loading}
          onClick={() => fetchMore({ variables: { after: page.pageInfo.endCursor } })}
        >
          {t('more')}
        </Button>
      ) : null}
    </>
  )
}

type None = 'none' | 'noneArchived' | 'noneFound'

const kindOfNone = (filter: ReturnType<typeof readClientFilter>): None =>
  filter.search ? 'noneFound' : filter.isArchived ? 'noneArchived' : 'none'

function NoClients({ kind, mayChange }: { kind: None; mayChange: boolean }) {
  const { t } = useTranslation('clients')
  return (
    <Empty title={t(`${kind}.title`)} action={kind === 'none' && mayChange ? <NewClientButton /> : null}>
      {t(`${kind}.way`)}
    </Empty>
  )
}
