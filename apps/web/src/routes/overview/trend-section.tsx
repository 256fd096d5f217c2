import { useTranslation } from 'react-i18next'
import { TrendPanel } from '../../features/metrics/trend-panel.tsx'
import type { Granularity } from '../../gql/graphql.ts'
import { QueryFailed } from '../../ui/query-failed.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Empty } from '../../ui/states.tsx'
import { figuresIn, type MetricsAnswer } from './metrics-answer.ts'
import { keyOfGranularity, usualGranularity } from './overview-address.ts'
import type { useOverview } from './use-overview.ts'

type TrendSectionProps = {
  metrics: MetricsAnswer
  overview: ReturnType<typeof useOverview>
}

/** The chosen figure over the period; one currency at a time. */
export function TrendSection({ metrics, overview }: TrendSectionProps) {
  const { t } = useTranslation(['overview', 'metrics'])
  const { figure, granularity, line, period, change } = overview
  const answer = figuresIn(metrics)
  const currencies = answer?.lines.map(({ currency }) => currency) ?? []
  const drawn = currencies.find((currency) => currency === line) ?? currencies[0]
  const refused = !answer && metrics.data
  const chooseGranularity = (next: Granularity) =>
    change({ by: next === usualGranularity(period) ? null : keyOfGranularity(next) })
  return (
    <TrendPanel
      metrics={answer}
      figure={figure}
      granularity={granularity}
      onGranularity={chooseGranularity}
      currency={drawn}
      unreadAccounts={answer ? { unread: answer.coverage.unreadAccounts, all: answer.coverage.accounts } : undefined}
      currencySwitch={
        drawn && currencies.length > 1 ? (
          <Segmented
            size="sm"
            label={t('chartCurrency')}
            value={drawn}
            onChange={(next) => change({ line: next === currencies[0] ? null : next })}
            options={currencies.map((value) => ({ value, label: value }))}
          />
        ) : null
      }
      instead={
        metrics.error && !answer ? (
          <QueryFailed error={metrics.error} onRetry={() => metrics.refetch()} />
        ) : refused ? (
          <Empty title={t('noChart.title')}>{t('noChart.way')}</Empty>
        ) : null
      }
    />
  )
}
