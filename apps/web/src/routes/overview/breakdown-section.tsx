import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import type { BreakdownRow } from '../../features/metrics/breakdown-rows.ts'
import { BreakdownTable } from '../../features/metrics/breakdown-table.tsx'
import { isSum } from '../../features/metrics/figures.ts'
import { useFigureWords } from '../../features/metrics/use-figure-words.ts'
import type { MetricsInput, OverviewRowsQuery } from '../../gql/graphql.ts'
import { Count } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Panel, PanelHead } from '../../ui/panel.tsx'
import { QueryFailed } from '../../ui/query-failed.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { SkeletonRows, Waiting } from '../../ui/skeleton.tsx'
import { Empty } from '../../ui/states.tsx'
import { breakdownKeys, keyOfBreakdown } from './overview-address.ts'
import { OverviewRows } from './overview-queries.ts'
import type { useOverview } from './use-overview.ts'
import { withMoreRows } from './with-more-rows.ts'

const PAGE = 10

type BreakdownSectionProps = { overview: ReturnType<typeof useOverview> }

/** Who made the figures: clients, accounts or campaigns, in order of one of them. */
export function BreakdownSection({ overview }: BreakdownSectionProps) {
  const { t } = useTranslation('overview')
  const { smallNameOf } = useFigureWords()
  const { question, breakdown, sort, isAscending, figure, change } = overview
  const asked: MetricsInput = { ...question, granularity: null, breakdown, sortBy: sort, isAscending, first: PAGE }
  const { data, previousData, error, refetch, fetchMore, loading } = useQuery(OverviewRows, {
    variables: { input: asked },
  })
  const answer = (data ?? previousData)?.metrics
  const page = rowsIn(answer)
  const rows = page?.edges.map(({ node }) => node) ?? []
  const more = () =>
    fetchMore({
      variables: { input: { ...asked, after: page?.pageInfo.endCursor } },
      updateQuery: (before, { fetchMoreResult }) => withMoreRows(before, fetchMoreResult),
    })
  const offered = breakdownKeys.filter((key) => key !== 'client' || overview.isByClient)
  return (
    <Panel aria-busy={loading || undefined}>
      <PanelHead
        divided
        title={t(`by.${keyOfBreakdown(breakdown) ?? 'account'}`, { figure: smallNameOf(sort) })}
        aside={page ? <Count>{page.totalCount}</Count> : null}
        end={
          <Segmented
            size="sm"
            label={t('by.label')}
            value={keyOfBreakdown(breakdown) ?? 'account'}
            onChange={(key) => change({ rows: key })}
            options={offered.map((value) => ({ value, label: t(`by.names.${value}`) }))}
          />
        }
      />
      {error && !answer ? <QueryFailed error={error} onRetry={() => refetch()} /> : null}
      {!error && !answer ? (
        <Waiting>
          <SkeletonRows rows={6} className="h-9" />
        </Waiting>
      ) : null}
      {rows.length ? (
        <BreakdownTable
          rows={rows}
          breakdown={breakdown}
          question={asked}
          order={{ figure: sort, isAscending }}
          onOrder={(order) =>
            change({ sort: order.figure === figure ? null : order.figure, asc: order.isAscending ? '1' : null })
          }
          isCompared={Boolean(question.compareTo)}
          unreadBefore={answer?.__typename === 'Metrics' ? answer.coverage.comparedUnreadDays : 0}
          wayInto={wayInto(overview)}
        />
      ) : null}
      {answer && rows.length === 0 ? <NoRows refusal={refusalOf(answer)} /> : null}
      {page?.pageInfo.hasNextPage ? (
        <div className="border-t border-line p-2 text-center">
          <Button variant="ghost" size="sm" busy={loading} onClick={more}>
            {t('more', { count: page.totalCount - rows.length })}
          </Button>
        </div>
      ) : null}
      {isSum(sort) ? null : <p className="sr-only">{t('noShares')}</p>}
    </Panel>
  )
}

function NoRows({ refusal }: { refusal: string | null }) {
  const { t } = useTranslation('overview')
  if (refusal !== null) return <Empty title={t('refusedRows')}>{refusal}</Empty>
  return <Empty title={t('noRows.title')}>{t('noRows.way')}</Empty>
}

type Answer = OverviewRowsQuery['metrics']

const rowsIn = (answer: Answer | undefined) => (answer?.__typename === 'Metrics' ? answer.rows : null)
const refusalOf = (answer: Answer) => (answer.__typename === 'Metrics' ? null : answer.message)

/** A client's name narrows the screen to it; an account's leads to its creatives. */
const wayInto =
  ({ breakdown, search, period }: ReturnType<typeof useOverview>) =>
  ({ key }: BreakdownRow): string | null => {
    if (key === 'none') return null
    if (breakdown === 'ACCOUNT') return `/creatives?account=${key}&from=${period.from}&to=${period.to}`
    if (breakdown !== 'CLIENT') return null
    const narrowed = new URLSearchParams(search)
    narrowed.set('client', key)
    narrowed.delete('rows')
    return `/?${narrowed}`
  }
