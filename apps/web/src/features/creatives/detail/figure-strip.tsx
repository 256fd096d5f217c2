import { useTranslation } from 'react-i18next'
import type { FigureStrip_FiguresFragment, Objective } from '../../../gql/graphql.ts'
import { graphql } from '../../../gql/index.ts'
import { Money, Percent, Quantity, Ratio } from '../../../ui/figures.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import type { Ranked } from '../ranking/ranked-creative.ts'
import { useKpiWords } from '../use-kpi-words.ts'
import { EstimateCells } from './estimate-cells.tsx'
import { FigureCell } from './figure-cell.tsx'

graphql(`
  fragment FigureStrip_Figures on Figures {
    spend {
      amount
      currency
    }
    impressions
    clicks
    linkClicks
    conversions
    ctr
    conversionRate
    conversionValue {
      amount
      currency
    }
    roas
    hookRate
    holdRate
    costPerResult {
      amount
      currency
    }
  }
`)

type FigureStripProps = {
  figures: FigureStrip_FiguresFragment
  ranked: Ranked | undefined
  objective: Objective
  compared: number | undefined
}

/** What this creative did in the period, and how sure that is. */
export function FigureStrip({ figures, ranked, objective, compared }: FigureStripProps) {
  const { t } = useTranslation('creatives')
  const { resultsOf } = useKpiWords()
  const format = useFormat()
  const { costPerResult, conversionValue, conversionRate, roas } = figures
  const noResults = t('because.noResults')
  return (
    <Panel className="bg-line!">
      <dl className="grid grid-cols-2 gap-px md:grid-cols-[1.3fr_1fr_1.1fr_1fr_1fr] [&>*:first-child]:max-md:col-span-2">
        {ranked ? (
          <EstimateCells ranked={ranked} objective={objective} compared={compared} />
        ) : (
          <>
            <FigureCell name={t(`costPer.${objective}`)} note={t('strip.notRanked')}>
              <Money value={costPerResult} because={noResults} />
            </FigureCell>
            <FigureCell name={t('kpis.CONVERSION_RATE')}>
              <Percent value={conversionRate} because={t('because.noClicks')} />
            </FigureCell>
          </>
        )}
        <FigureCell name={t('columns.spend')} note={t('strip.impressions', { count: figures.impressions })}>
          <Money value={figures.spend} />
        </FigureCell>
        <FigureCell
          name={resultsOf(objective)}
          note={conversionValue ? t('strip.value', { value: format.money(conversionValue) }) : undefined}
        >
          <Quantity value={figures.conversions} />
        </FigureCell>
        {ranked && ranked.kpi.kpi !== 'COST_PER_RESULT' ? (
          <FigureCell name={t(`costPer.${objective}`)}>
            <Money value={costPerResult} because={noResults} />
          </FigureCell>
        ) : objective === 'PURCHASE' ? (
          <FigureCell name={t('kpis.ROAS')}>
            <Ratio value={roas} because={t('because.noValue')} />
          </FigureCell>
        ) : (
          <FigureCell name={t('kpis.CTR')}>
            <Percent value={figures.ctr} digits={2} because={t('because.noDelivery')} />
          </FigureCell>
        )}
      </dl>
    </Panel>
  )
}
