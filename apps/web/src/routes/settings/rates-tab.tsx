import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { ImportRatesButton } from '../../features/exchange-rates/import-rates-button.tsx'
import { NewRateButton } from '../../features/exchange-rates/new-rate-button.tsx'
import { RateTable } from '../../features/exchange-rates/rate-table.tsx'
import { mayAdminister, useCurrent } from '../../features/organizations/current.tsx'
import { graphql } from '../../gql/index.ts'
import { Count } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Panel, PanelHead } from '../../ui/panel.tsx'
import { QueryFailed } from '../../ui/query-failed.tsx'
import { SkeletonRows, Waiting } from '../../ui/skeleton.tsx'
import { Empty } from '../../ui/states.tsx'
import { useFormat } from '../../ui/use-format.ts'

const ExchangeRates = graphql(`
  query ExchangeRates($after: String) {
    exchangeRates(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...RateRow_ExchangeRate
        }
      }
    }
  }
`)

export function RatesTab() {
  const { t } = useTranslation('rates')
  const format = useFormat()
  const mayChange = mayAdminister(useCurrent().organization.role)
  const { data, error, refetch, fetchMore, loading } = useQuery(ExchangeRates)
  const page = data?.exchangeRates
  const rates = page?.edges.map(({ node }) => node) ?? []
  const again = () => void refetch()
  return (
    <div className="flex max-w-250 flex-col gap-3">
      <p className="max-w-180 text-soft">{t('lead')}</p>
      <Panel>
        <PanelHead
          divided
          title={t('title')}
          aside={page?.totalCount ? <Count>{format.number(page.totalCount)}</Count> : null}
          end={
            mayChange ? (
              <>
                <ImportRatesButton onSaved={again} />
                <NewRateButton onSaved={again} />
              </>
            ) : (
              t('readOnly')
            )
          }
        />
        {error && !data ? <QueryFailed error={error} onRetry={again} /> : null}
        {!error && !data ? (
          <Waiting>
            <SkeletonRows rows={5} className="h-9" />
          </Waiting>
        ) : null}
        {rates.length ? <RateTable rates={rates} mayChange={mayChange} onChanged={again} /> : null}
        {page && rates.length === 0 ? <Empty title={t('none.title')}>{t('none.way')}</Empty> : null}
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
    </div>
  )
}
