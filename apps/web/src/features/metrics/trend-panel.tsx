import { lazy, type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Granularity, TrendPanel_MetricsFragment } from '../../gql/graphql.ts'
import { Badge } from '../../ui/badge.tsx'
import { Panel, PanelBody, PanelHead } from '../../ui/panel.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Empty } from '../../ui/states.tsx'
import { isSum, kindOf, type ShownFigure } from './figures.ts'
import { GranularitySelect } from './granularity-select.tsx'
import { TrendLegend } from './trend-legend.tsx'
import { TrendNote } from './trend-note.tsx'
import { TrendTable } from './trend-table.tsx'
import { trendSpots } from './trend-values.ts'
import { useFigureWords } from './use-figure-words.ts'

// The chart library is the largest of all; the rest of the page does not wait for it.
const TrendChart = lazy(() => import('../../ui/trend-chart.tsx'))

type TrendPanelProps = {
  metrics: TrendPanel_MetricsFragment | undefined
  figure: ShownFigure
  granularity: Granularity
  onGranularity: (granularity: Granularity) => void
  /** Which of several currencies is drawn. */
  currency: string | undefined
  /** To choose among them. */
  currencySwitch?: ReactNode
  /** Accounts that have days without a reading. */
  unreadAccounts?: { unread: number; all: number }
  /** In place of the chart: why there is none. */
  instead?: ReactNode
}

/** One figure over the period, beside the compared one. */
export function TrendPanel(props: TrendPanelProps) {
  const { metrics, figure, granularity, currency, instead } = props
  const { t } = useTranslation('metrics')
  const { nameOf } = useFigureWords()
  const title = t(`trend.${granularity}`, { figure: nameOf(figure) })
  const unit = kindOf(figure) === 'money' && currency ? `${currency}, ` : ''
  return (
    <Panel className="min-w-0">
      <PanelHead
        title={title}
        aside={
          <span className="flex items-center gap-2.5 text-label text-quiet">
            <span className="max-md:hidden">{`${unit}${t('trend.accountDay')}`}</span>
            <UnreadBadge {...props} />
          </span>
        }
        end={
          <>
            {metrics ? <TrendLegend metrics={metrics} /> : null}
            {props.currencySwitch}
            <GranularitySelect value={granularity} onChange={props.onGranularity} />
          </>
        }
      />
      {instead ??
        (metrics ? (
          <Trend metrics={metrics} figure={figure} currency={currency} title={title} />
        ) : (
          <PanelBody className="pt-0!">
            <Skeleton className="h-85 w-full max-md:h-55" />
          </PanelBody>
        ))}
    </Panel>
  )
}

type TrendProps = {
  metrics: TrendPanel_MetricsFragment
  figure: ShownFigure
  currency: string | undefined
  title: string
}

function Trend({ metrics, figure, currency, title }: TrendProps) {
  const { t } = useTranslation('metrics')
  const { writeNumber, writeTick, nameOf } = useFigureWords()
  const spots = trendSpots(metrics.points, figure, currency)
  const write = (value: number) => writeNumber(figure, value, currency ?? '')
  const isCompared = Boolean(metrics.comparedFrom)
  if (spots.every(({ value, before }) => value === null && before === null)) {
    return (
      <Empty title={t('trend.none.title', { figure: nameOf(figure) })} className="min-h-55 justify-center">
        {t(isSum(figure) ? `because.${figure}` : 'trend.none.way')}
      </Empty>
    )
  }
  return (
    <PanelBody className="relative px-2! pt-0! pb-3!">
      <Suspense fallback={<Skeleton className="mx-2 h-85 max-md:h-55" />}>
        <div className="h-85 max-md:h-55">
          <TrendChart
            points={spots}
            label={title}
            settling={t('trend.settling')}
            writeTick={(value) => writeTick(figure, value)}
            note={({ index }) => (
              <TrendNote spot={spots[index]} figure={figure} write={write} isCompared={isCompared} />
            )}
            axisWidth={52}
          />
        </div>
      </Suspense>
      <TrendTable spots={spots} caption={title} write={write} isCompared={isCompared} />
    </PanelBody>
  )
}

function UnreadBadge({ unreadAccounts: of }: TrendPanelProps) {
  const { t } = useTranslation('metrics')
  if (!of?.unread) return null
  return <Badge tone="warn">{t('trend.unread', { count: of.unread, all: of.all })}</Badge>
}
