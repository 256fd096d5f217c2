import { useTranslation } from 'react-i18next'
import type { TrendPanel_MetricsFragment } from '../../gql/graphql.ts'
import { useFormat } from '../../ui/use-format.ts'

/** Both lines of a trend by their days. */
export function TrendLegend({ metrics }: { metrics: TrendPanel_MetricsFragment }) {
  const { t } = useTranslation('metrics')
  const format = useFormat()
  const { from, to, comparedFrom, comparedTo } = metrics
  return (
    <span className="figures flex items-center gap-3 text-soft">
      <span className="flex items-center gap-1.5">
        <span aria-hidden className="w-4 border-t-2 border-series-1" />
        <span className="max-md:hidden">{format.dayRange(from, to)}</span>
        <span className="md:hidden">{t('trend.now')}</span>
      </span>
      {comparedFrom && comparedTo ? (
        <span className="flex items-center gap-1.5">
          <span aria-hidden className="w-4 border-t-[1.5px] border-dashed border-series-compare" />
          <span className="max-md:hidden">{format.dayRange(comparedFrom, comparedTo)}</span>
          <span className="md:hidden">{t('trend.before')}</span>
        </span>
      ) : null}
    </span>
  )
}
