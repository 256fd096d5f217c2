import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { DailyPanel_CreativeDayFragment, Kpi, Objective } from '../../../gql/graphql.ts'
import { graphql } from '../../../gql/index.ts'
import { Panel, PanelBody, PanelHead } from '../../../ui/panel.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { Empty } from '../../../ui/states.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { unitOf } from '../kpis.ts'
import { useKpiWords } from '../use-kpi-words.ts'
import { type DailyMeasure, dailyPoints } from './daily-points.ts'
import { DailyTable } from './daily-table.tsx'
import { DayNote } from './day-note.tsx'

// The chart library is the largest of all; the rest of the page does not wait for it.
const TrendChart = lazy(() => import('../../../ui/trend-chart.tsx'))

graphql(`
  fragment DailyPanel_CreativeDay on CreativeDay {
    day
    isSettling
    figures {
      spend {
        amount
        currency
      }
      conversions
      ctr
      conversionRate
      roas
      hookRate
      costPerResult {
        amount
        currency
      }
      cpc {
        amount
        currency
      }
      cpm {
        amount
        currency
      }
    }
  }
`)

type DailyPanelProps = {
  days: readonly DailyPanel_CreativeDayFragment[]
  kpi: Kpi
  objective: Objective
  accountKpi: number | null | undefined
  currency: string
}

const all: readonly DailyMeasure[] = ['kpi', 'spend', 'ctr']

/** One measure over the days; the table behind it says the same to a screen reader. */
export function DailyPanel({ days, kpi, objective, accountKpi, currency }: DailyPanelProps) {
  const { t } = useTranslation('creatives')
  const format = useFormat()
  const { nameOf, write } = useKpiWords()
  const [search, setSearch] = useSearchParams()
  // The click rate is offered once, also where it is the KPI.
  const measures = all.filter((each) => each !== 'ctr' || kpi !== 'CTR')
  const measure = measures.find((known) => known === search.get('chart')) ?? 'kpi'
  const names = { kpi: nameOf(kpi, objective), spend: t('columns.spend'), ctr: t('kpis.CTR') }
  const points = dailyPoints(days, measure, kpi)
  const writeValue = (value: number) =>
    measure === 'spend'
      ? format.money({ amount: String(value), currency }, { whole: value >= 1000 })
      : write(measure === 'ctr' ? 'CTR' : kpi, value, currency)
  const isMoney = measure === 'spend' || (measure === 'kpi' && unitOf(kpi) === 'money')
  const writeTick = (value: number) =>
    isMoney && (value >= 10 || value === 0)
      ? format.money({ amount: String(Math.round(value)), currency }, { whole: true })
      : writeValue(value)
  const reference = measure === 'kpi' ? (accountKpi ?? null) : null
  const choose = (next: DailyMeasure) =>
    setSearch(
      (now) => {
        if (next === 'kpi') now.delete('chart')
        else now.set('chart', next)
        return now
      },
      { replace: true, preventScrollReset: true },
    )
  const label = t('daily.title', { measure: names[measure] })
  return (
    <Panel>
      <PanelHead
        title={label}
        end={
          <>
            {reference === null ? null : <AccountKey />}
            <Segmented
              size="sm"
              label={t('daily.measure')}
              value={measure}
              onChange={choose}
              options={measures.map((value) => ({ value, label: names[value] }))}
            />
          </>
        }
      />
      {points.length === 0 ? (
        <Empty title={t('daily.none')}>{t('noDelivery.way')}</Empty>
      ) : (
        <PanelBody className="pt-0! pl-1!">
          <Suspense fallback={<Skeleton className="ml-3 h-55 w-full" />}>
            <div className="h-55">
              <TrendChart
                points={points}
                reference={reference}
                label={label}
                settling={t('daily.settling')}
                writeTick={writeTick}
                note={(point) => <DayNote point={point} write={writeValue} />}
              />
            </div>
          </Suspense>
          <DailyTable points={points} caption={label} write={writeValue} />
        </PanelBody>
      )}
    </Panel>
  )
}

function AccountKey() {
  const { t } = useTranslation('creatives')
  return (
    <span className="flex items-center gap-1.5 max-md:hidden">
      <span aria-hidden className="w-4 border-t-[1.5px] border-dashed border-series-compare" />
      {t('daily.account')}
    </span>
  )
}
