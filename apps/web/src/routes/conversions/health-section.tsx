import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { datasetIn } from '../../features/conversions/conversion-address.ts'
import { DatasetHealth } from '../../features/conversions/dataset-health.tsx'
import { MissingDatasets } from '../../features/conversions/missing-datasets.tsx'
import { useConversionsAddress } from '../../features/conversions/use-conversions-address.ts'
import { mayAdminister, useCurrent } from '../../features/organizations/current.tsx'
import { Button } from '../../ui/button.tsx'
import { Panel, PanelHead } from '../../ui/panel.tsx'
import { QueryFailed } from '../../ui/query-failed.tsx'
import { Skeleton, Waiting } from '../../ui/skeleton.tsx'
import { useStale } from '../../ui/stale.ts'
import { Empty } from '../../ui/states.tsx'
import { ConversionHealth } from './conversion-queries.ts'

/** How the datasets do, or why nothing can be said of them. */
export function HealthSection() {
  const { t } = useTranslation('conversions')
  const { search, change } = useConversionsAddress()
  const { role } = useCurrent().organization
  const { data, error, loading, refetch } = useQuery(ConversionHealth)
  useStale({ hasFailed: Boolean(error && data), isAsking: loading, retry: () => void refetch() })
  if (data?.datasetHealth.length) {
    return (
      <>
        <MissingDatasets missing={data.missingDatasets} />
        <DatasetHealth
          datasets={data.datasetHealth}
          mayAdminister={mayAdminister(role)}
          chosen={datasetIn(search)}
          onChoose={(dataset) => change({ dataset })}
        />
      </>
    )
  }
  if (data?.missingDatasets.length) return <MissingDatasets missing={data.missingDatasets} />
  return (
    <Panel>
      <PanelHead divided title={t('datasets.title')} />
      {error && !data ? <QueryFailed error={error} onRetry={() => refetch()} /> : null}
      {!error && !data ? (
        <Waiting className="grid gap-6 p-4 md:grid-cols-2">
          <Skeleton className="h-24 w-full" />
          <Skeleton className="h-24 w-full" />
        </Waiting>
      ) : null}
      {data ? (
        <Empty
          title={t('datasets.none.title')}
          action={
            <Button asChild>
              <Link to="/accounts">{t('datasets.none.open')}</Link>
            </Button>
          }
        >
          {t('datasets.none.way')}
        </Empty>
      ) : null}
    </Panel>
  )
}
