import { useQuery } from '@apollo/client/react'
import { Share2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { CurrencySelect } from '../../features/metrics/currency-select.tsx'
import { ComparisonPicker } from '../../features/period/comparison-picker.tsx'
import { PeriodPicker } from '../../features/period/period-picker.tsx'
import type { OverviewGroundQuery } from '../../gql/graphql.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { PageHead } from '../../ui/panel.tsx'
import { toast } from '../../ui/toast.ts'
import { AttentionSection } from './attention-section.tsx'
import { BreakdownSection } from './breakdown-section.tsx'
import { FiguresSection } from './figures-section.tsx'
import { FreshnessStrip } from './freshness-strip.tsx'
import { figuresIn } from './metrics-answer.ts'
import { NoAccounts } from './no-accounts.tsx'
import { OverviewMetrics } from './overview-queries.ts'
import { TrendSection } from './trend-section.tsx'
import { useMetricsNews } from './use-metrics-news.ts'
import type { useOverview } from './use-overview.ts'
import { useStanding } from './use-standing.ts'

type OverviewScreenProps = {
  ground: OverviewGroundQuery | undefined
  overview: ReturnType<typeof useOverview>
}

/** How fresh, how much, how it went, what needs a person, and who made it. */
export function OverviewScreen({ ground, overview }: OverviewScreenProps) {
  const { t } = useTranslation('overview')
  const { question, currency, change } = overview
  const metrics = useQuery(OverviewMetrics, { variables: { input: question } })
  const { driftedDays, spendSettlesFrom } = useStanding(overview.period, overview.today, overview.client)
  useMetricsNews()
  const currencies = [...new Set(ground?.adAccounts.edges.map(({ node }) => node.currency))].sort()
  const share = () => navigator.clipboard.writeText(location.href).then(() => toast.success(t('shared')))
  return (
    <>
      <div className="max-md:[&_h1]:sr-only max-md:[&_header>div:last-child]:w-full">
        <PageHead
          title={t('title')}
          actions={
            <>
              <PeriodPicker />
              <ComparisonPicker />
              <CurrencySelect
                currencies={currencies}
                value={currency}
                onChange={(chosen) => change({ currency: chosen, line: null })}
              />
              <span className="max-md:hidden">
                <IconButton framed icon={Share2} label={t('share')} onClick={share} />
              </span>
            </>
          }
        />
      </div>
      {ground && ground.adAccounts.totalCount === 0 ? (
        <NoAccounts isOfClient={overview.client !== null} />
      ) : (
        <>
          <FreshnessStrip
            coverage={figuresIn(metrics)?.coverage}
            isWaiting={!metrics.data && !metrics.error}
            connections={ground?.connections ?? []}
            period={overview.period}
            client={overview.client}
            driftedDays={driftedDays}
            spendSettlesFrom={spendSettlesFrom}
          />
          <FiguresSection metrics={metrics} overview={overview} />
          <div className="grid gap-4 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
            <TrendSection metrics={metrics} overview={overview} />
            <AttentionSection />
          </div>
          <BreakdownSection overview={overview} />
        </>
      )}
    </>
  )
}
