import { useTranslation } from 'react-i18next'
import type { FigureStrip_FiguresFragment, Objective } from '../../../gql/graphql.ts'
import { Missing, Percent } from '../../../ui/figures.tsx'
import { Panel, PanelHead } from '../../../ui/panel.tsx'
import { PercentileBar } from '../../../ui/small-bars.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import type { Ranked } from '../ranking/ranked-creative.ts'
import { type FunnelStep, funnelSteps, logWidth } from './funnel-steps.ts'

type FunnelPanelProps = {
  figures: FigureStrip_FiguresFragment
  percentiles: Ranked['percentiles'] | undefined
  objective: Objective
  isVideo: boolean
}

/** How many came how far, and how well that is for this account. */
export function FunnelPanel({ figures, percentiles, objective, isVideo }: FunnelPanelProps) {
  const { t } = useTranslation('creatives')
  const steps = funnelSteps(figures)
  const places: Partial<Record<FunnelStep['key'], number | null | undefined>> = {
    hook: percentiles?.hookRate,
    hold: percentiles?.holdRate,
    clicks: percentiles?.ctr,
    results: percentiles?.conversionRate,
  }
  return (
    <Panel>
      <PanelHead title={t('funnel.title')} end={<span className="max-md:hidden">{t('funnel.note')}</span>} />
      <table className="mb-3 w-full">
        <thead className="sr-only">
          <tr>
            <th>{t('funnel.step')}</th>
            <th>{t('funnel.scale')}</th>
            <th>{t('funnel.count')}</th>
            <th>{t('funnel.rate')}</th>
            <th>{t('funnel.place')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <StepRow
              key={step.key}
              step={step}
              most={figures.impressions}
              place={places[step.key]}
              name={step.key === 'results' ? t(`funnel.results.${objective}`) : t(`funnel.steps.${step.key}`)}
              because={isVideo ? t('because.noViews') : t('because.noVideo')}
            />
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

type StepRowProps = {
  step: FunnelStep
  name: string
  most: number
  place: number | null | undefined
  because: string
}

function StepRow({ step, name, most, place, because }: StepRowProps) {
  const { t } = useTranslation('creatives')
  const format = useFormat()
  const { count, rate } = step
  return (
    <tr className="h-8">
      <th scope="row" className="w-36 pr-3 pl-4 text-left font-normal max-md:w-auto">
        {name}
      </th>
      <td className="max-md:hidden">
        {count === null ? null : (
          <div className="h-3 rounded-chip bg-series-1/70" style={{ width: `${logWidth(count, most) * 100}%` }} />
        )}
      </td>
      <td className="figures w-24 pl-3 text-right">
        {count === null ? <Missing because={because} /> : format.number(count)}
      </td>
      <td className="w-20 pr-4 pl-3 text-right font-medium md:pr-0">
        {rate === null ? null : <Percent value={rate} digits={step.key === 'clicks' ? 2 : 1} />}
      </td>
      <td className="w-48 pr-4 pl-4 max-md:hidden">
        {place == null ? null : (
          <div className="flex items-center gap-2 text-label text-quiet">
            <PercentileBar
              percentile={place}
              label={t('percentile.of', { place: format.percent(place, 0) })}
              className="w-18!"
            />
            <span aria-hidden className="figures whitespace-nowrap">
              {t('percentile.short', { place: Math.round(place * 100) })}
            </span>
          </div>
        )}
      </td>
    </tr>
  )
}
