import { useTranslation } from 'react-i18next'
import { Change } from '../../ui/change.tsx'
import { Missing } from '../../ui/figures.tsx'
import type { ComparisonGap } from './comparison-gap.ts'
import { meaningOf, type ShownFigure } from './figures.ts'

type ChangeMarkProps = {
  figure: ShownFigure
  change: number | null
  /** What was not read, where that is why there is no change to say. */
  gap?: ComparisonGap | null
}

/** How a figure has changed, or why that cannot be said. */
export function ChangeMark({ figure, change, gap }: ChangeMarkProps) {
  const { t } = useTranslation('metrics')
  if (gap) return <Missing because={t(`because.gap.${gap.why}`, { count: gap.count })} />
  if (change === null) return <Missing because={t('because.noChange')} />
  return <Change by={change} meaning={meaningOf(figure, change)} />
}
