import { useTranslation } from 'react-i18next'
import { DailyPanel } from '../../features/creatives/detail/daily-panel.tsx'
import { FigureStrip } from '../../features/creatives/detail/figure-strip.tsx'
import { FunnelPanel } from '../../features/creatives/detail/funnel-panel.tsx'
import type { Ranked } from '../../features/creatives/ranking/ranked-creative.ts'
import type {
  CreativeScreen_CreativeFragment,
  CreativeScreen_TopCreativesFragment,
  Objective,
} from '../../gql/graphql.ts'
import { Panel } from '../../ui/panel.tsx'
import { Empty } from '../../ui/states.tsx'

type CreativeFiguresProps = {
  creative: CreativeScreen_CreativeFragment
  answer: CreativeScreen_TopCreativesFragment | null | undefined
  ranked: Ranked | undefined
  objective: Objective
}

/** What it did in the period: figures, funnel, days. */
export function CreativeFigures({ creative, answer, ranked, objective }: CreativeFiguresProps) {
  const { t } = useTranslation('creatives')
  const { figures, format, daily, adAccount } = creative
  if (!figures) {
    return (
      <Panel>
        <Empty title={t('noFigures.title')}>{t('noFigures.way')}</Empty>
      </Panel>
    )
  }
  return (
    <>
      <FigureStrip figures={figures} ranked={ranked} objective={objective} compared={answer?.eligible} />
      <FunnelPanel
        figures={figures}
        percentiles={ranked?.percentiles}
        objective={objective}
        isVideo={format === 'VIDEO'}
      />
      <DailyPanel
        days={daily}
        kpi={answer?.primaryKpi ?? 'COST_PER_RESULT'}
        objective={objective}
        accountKpi={answer?.accountKpi}
        currency={adAccount.currency}
      />
    </>
  )
}
