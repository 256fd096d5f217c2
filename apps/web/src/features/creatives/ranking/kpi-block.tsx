import { useTranslation } from 'react-i18next'
import type { Objective } from '../../../gql/graphql.ts'
import { cx } from '../../../ui/cx.ts'
import { Missing } from '../../../ui/figures.tsx'
import { IntervalBar } from '../../../ui/interval-bar.tsx'
import type { Scale } from '../../../ui/scale.ts'
import { useFormat } from '../../../ui/use-format.ts'
import { useKpiWords } from '../use-kpi-words.ts'
import { EstimatedFigure } from './estimated-figure.tsx'
import type { Ranked } from './ranked-creative.ts'

/** What all cards of one ranking have in common. */
export type RankingFrame = {
  /** How many creatives are ranked, shown or not. */
  compared: number
  objective: Objective
  currency: string
  accountKpi: number | null | undefined
  scale: Scale
}

export type RankingRows = { rows: Ranked[]; frame: RankingFrame }

/** The KPI with its interval on the common scale, the chance of the top, and how much was counted. */
export function KpiBlock({ ranked, frame }: { ranked: Ranked; frame: RankingFrame }) {
  const { t } = useTranslation('creatives')
  const format = useFormat()
  const { nameOf, write, sampleOf, chance } = useKpiWords()
  const { kpi, value, low, high, probabilityInTop, topSize, sample, level } = ranked.kpi
  const { objective, currency, accountKpi, scale, compared } = frame
  // Where the top is everybody, being in it says nothing.
  const whyNoChance = topSize >= compared ? t('because.allInTop', { count: compared }) : t('because.noKpi')
  const shownChance = topSize >= compared ? null : probabilityInTop
  const range =
    low == null || high == null
      ? null
      : t('range', { low: write(kpi, low, currency), high: write(kpi, high, currency) })
  return (
    <div>
      <div className="flex justify-between gap-2 text-label text-quiet">
        <span className="truncate">{nameOf(kpi, objective)}</span>
        <span className="shrink-0">{t('beInTop', { count: topSize })}</span>
      </div>
      <div className="figures flex items-baseline justify-between gap-2 text-figure-small">
        {value == null ? (
          <Missing because={t('because.noKpi')} />
        ) : (
          <EstimatedFigure ranked={ranked} objective={objective} />
        )}
        {/* A small chance is quieter: the eye should stay on those that are likely. */}
        <span className={cx((shownChance ?? 0) < 0.5 && 'text-quiet')}>
          {shownChance == null ? <Missing because={whyNoChance} /> : chance(shownChance)}
        </span>
      </div>
      {value != null && low != null && high != null ? (
        <IntervalBar
          value={value}
          low={low}
          high={high}
          scale={scale}
          reference={accountKpi}
          label={t('intervalLabel', { level: format.percent(level, 0), range })}
        />
      ) : null}
      <div className="figures mt-0.5 flex justify-between gap-2 text-label text-quiet">
        <span className="truncate">{range}</span>
        <span className="shrink-0">{sampleOf(kpi, objective, sample)}</span>
      </div>
    </div>
  )
}
