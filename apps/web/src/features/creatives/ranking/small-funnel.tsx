import { useTranslation } from 'react-i18next'
import type { Objective } from '../../../gql/graphql.ts'
import { Percent } from '../../../ui/figures.tsx'
import { PercentileBar } from '../../../ui/small-bars.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import type { Ranked } from './ranked-creative.ts'

/** From the hook to the result: each rate with its place inside the own account. */
export function SmallFunnel({ ranked, objective }: { ranked: Ranked; objective: Objective }) {
  const { t } = useTranslation('creatives')
  const format = useFormat()
  const { figures, percentiles, creative } = ranked
  const noVideo = creative.format === 'VIDEO' ? t('because.noViews') : t('because.noVideo')
  const stages = [
    { name: t('stages.hook'), value: figures.hookRate, place: percentiles.hookRate, because: noVideo },
    { name: t('stages.hold'), value: figures.holdRate, place: percentiles.holdRate, because: noVideo },
    {
      name: t('stages.click'),
      value: figures.ctr,
      place: percentiles.ctr,
      because: t('because.noDelivery'),
      digits: 2,
    },
    {
      name: t(`stages.${objective}`),
      value: figures.conversionRate,
      place: percentiles.conversionRate,
      because: t('because.noClicks'),
    },
  ]
  return (
    <dl className="grid grid-cols-4 gap-2.5">
      {stages.map(({ name, value, place, because, digits }) => (
        <div key={name} className="min-w-0">
          <dt className="truncate text-micro text-quiet">{name}</dt>
          <dd className="mt-0.5">
            <span className="text-label font-medium">
              <Percent value={value} digits={digits} because={because} />
            </span>
            <PercentileBar
              percentile={place}
              label={place == null ? t('percentile.none') : t('percentile.of', { place: format.percent(place, 0) })}
            />
          </dd>
        </div>
      ))}
    </dl>
  )
}
