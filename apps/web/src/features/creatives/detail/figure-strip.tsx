import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { FigureStrip_FiguresFragment, Objective } from '../../../gql/graphql.ts'
import { graphql } from '../../../gql/index.ts'
import { Missing, Money, Percent, Quantity, Ratio } from '../../../ui/figures.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import type { Ranked } from '../ranking/ranked-creative.ts'
import { useKpiWords } from '../use-kpi-words.ts'

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
            <Cell name={t(`costPer.${objective}`)} note={t('strip.notRanked')}>
              <Money value={costPerResult} because={noResults} />
            </Cell>
            <Cell name={t('kpis.CONVERSION_RATE')}>
              <Percent value={conversionRate} because={t('because.noClicks')} />
            </Cell>
          </>
        )}
        <Cell name={t('columns.spend')} note={t('strip.impressions', { count: figures.impressions })}>
          <Money value={figures.spend} />
        </Cell>
        <Cell
          name={resultsOf(objective)}
          note={conversionValue ? t('strip.value', { value: format.money(conversionValue) }) : undefined}
        >
          <Quantity value={figures.conversions} />
        </Cell>
        {ranked?.kpi.kpi === 'ROAS' ? (
          <Cell name={t(`costPer.${objective}`)}>
            <Money value={costPerResult} because={noResults} />
          </Cell>
        ) : objective === 'PURCHASE' ? (
          <Cell name={t('kpis.ROAS')}>
            <Ratio value={roas} because={t('because.noValue')} />
          </Cell>
        ) : (
          <Cell name={t('kpis.CTR')}>
            <Percent value={figures.ctr} digits={2} because={t('because.noDelivery')} />
          </Cell>
        )}
      </dl>
    </Panel>
  )
}

function EstimateCells({ ranked, objective, compared }: { ranked: Ranked; objective: Objective; compared?: number }) {
  const { t } = useTranslation('creatives')
  const format = useFormat()
  const { nameOf, write, chance } = useKpiWords()
  const { kpi, value, low, high, level, probabilityInTop, topSize } = ranked.kpi
  const { currency } = ranked.figures.spend
  const isEverybody = compared !== undefined && ranked.rank != null && topSize >= compared
  const because = ranked.excludedBecause ?? t('because.noKpi')
  const range =
    low != null && high != null ? { low: write(kpi, low, currency), high: write(kpi, high, currency) } : null
  return (
    <>
      <Cell
        name={nameOf(kpi, objective)}
        note={range ? `${format.percent(level, 0)}: ${t('range', range)}` : ranked.excludedBecause}
      >
        {value == null ? <Missing because={because} /> : write(kpi, value, currency)}
      </Cell>
      <Cell
        name={t('beInTop', { count: topSize })}
        note={compared === undefined ? null : t('strip.compared', { count: compared })}
      >
        {isEverybody ? (
          <Missing because={t('because.allInTop', { count: compared })} />
        ) : probabilityInTop == null ? (
          <Missing because={because} />
        ) : (
          chance(probabilityInTop)
        )}
      </Cell>
    </>
  )
}

function Cell({ name, note, children }: { name: string; note?: ReactNode; children: ReactNode }) {
  return (
    <div className="min-w-0 bg-surface px-4 py-3">
      <dt className="truncate text-label text-quiet">{name}</dt>
      <dd>
        <p className="figures truncate text-figure-small">{children}</p>
        <p className="figures min-h-4 text-label text-quiet">{note}</p>
      </dd>
    </div>
  )
}
