import { useTranslation } from 'react-i18next'
import type { VariationPanel_VariationFragment } from '../../gql/graphql.ts'
import { IntervalBar } from '../../ui/interval-bar.tsx'
import { useFormat } from '../../ui/use-format.ts'

const wholeScale = { min: 0, max: 100 }

/** The score that the account's own creatives let expect, with its interval. */
export function ScoreLine({ score }: { score: VariationPanel_VariationFragment['score'] }) {
  const { t } = useTranslation('inspirations')
  const format = useFormat()
  const range = t('scoreRange', { low: format.number(score.low), high: format.number(score.high) })
  return (
    <div>
      <p className="text-label text-quiet">{t('score')}</p>
      <div className="flex items-center gap-3">
        <p className="figures whitespace-nowrap">
          <span className="text-figure-small">{format.number(score.value)}</span>
          <span className="ml-2 text-label text-quiet">{range}</span>
        </p>
        <IntervalBar value={score.value} low={score.low} high={score.high} scale={wholeScale} label={range} />
      </div>
    </div>
  )
}
