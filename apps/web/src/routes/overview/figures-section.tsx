import { FigureGrid, FigureGridWaiting } from '../../features/metrics/figure-grid.tsx'
import { RateMissing } from '../../features/metrics/rate-missing.tsx'
import { RatesNote } from '../../features/metrics/rates-note.tsx'
import { Callout } from '../../ui/callout.tsx'
import { cx } from '../../ui/cx.ts'
import { Panel } from '../../ui/panel.tsx'
import { QueryFailed } from '../../ui/query-failed.tsx'
import type { MetricsAnswer } from './metrics-answer.ts'
import type { useOverview } from './use-overview.ts'

type FiguresSectionProps = { metrics: MetricsAnswer; overview: ReturnType<typeof useOverview> }

/** The eight figures, or why they cannot be said. */
export function FiguresSection({ metrics, overview }: FiguresSectionProps) {
  const { figure, currency, question, change } = overview
  const answer = (metrics.data ?? metrics.previousData)?.metrics
  if (metrics.error && !answer) {
    return (
      <Panel>
        <QueryFailed error={metrics.error} onRetry={() => metrics.refetch()} />
      </Panel>
    )
  }
  if (!answer) return <FigureGridWaiting />
  if (answer.__typename === 'RateMissing') {
    return <RateMissing message={answer.message} onSeparate={() => change({ currency: null })} />
  }
  if (answer.__typename !== 'Metrics') return <Callout tone="warn" title={answer.message} />
  return (
    <div className={cx('flex flex-col gap-3', !metrics.data && 'opacity-60')} aria-busy={!metrics.data || undefined}>
      <FigureGrid
        metrics={answer}
        question={question}
        chosen={figure}
        onChoose={(chosen) => change({ figure: chosen === 'SPEND' ? null : chosen })}
      />
      {currency ? <RatesNote rates={answer.rates} currency={currency} /> : null}
    </div>
  )
}
