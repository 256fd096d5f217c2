import { useTranslation } from 'react-i18next'
import type { RankingLegend_TopCreativesFragment } from '../../../gql/graphql.ts'
import { graphql } from '../../../gql/index.ts'
import { useFormat } from '../../../ui/use-format.ts'
import { useKpiWords } from '../use-kpi-words.ts'

graphql(`
  fragment RankingLegend_TopCreatives on TopCreatives {
    primaryKpi
    objective
    accountKpi
    adAccount {
      id
      currency
    }
    creatives {
      kpi {
        level
      }
      creative {
        id
        format
      }
    }
  }
`)

/** How to read the marks, once for all cards, and where the figures come from. */
export function RankingLegend({ answer, marks }: { answer: RankingLegend_TopCreativesFragment; marks: boolean }) {
  const { t } = useTranslation('creatives')
  const format = useFormat()
  const { write, estimatedOf } = useKpiWords()
  const level = answer.creatives[0]?.kpi.level
  const pictures = answer.creatives.some(({ creative }) => creative.format !== 'VIDEO')
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1.5 text-label text-quiet">
      <ul className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
        {level !== undefined ? (
          <li className="flex items-center gap-1.5">
            {marks ? <span aria-hidden className="h-1.5 w-4.5 shrink-0 rounded-full bg-accent/45" /> : null}
            <span>
              {t('legend.estimate', {
                kpi: estimatedOf(answer.primaryKpi, answer.objective),
                level: format.percent(level, 0),
              })}
              {/* Where nothing can be hovered, the page of the creative says it. */}
              <span className="pointer-coarse:hidden">; {t('legend.measured')}</span>
            </span>
          </li>
        ) : null}
        {marks && answer.accountKpi != null ? (
          <li className="figures flex items-center gap-1.5">
            <span aria-hidden className="h-3.5 border-l border-dashed border-soft" />
            {t('legend.account', { value: write(answer.primaryKpi, answer.accountKpi, answer.adAccount.currency) })}
          </li>
        ) : null}
        {marks ? (
          <li className="flex items-center gap-1.5">
            <span aria-hidden className="relative h-0.5 w-4.5 rounded-full bg-track">
              <span className="absolute inset-y-0 left-0 w-3 rounded-full bg-soft" />
              <span className="absolute -top-0.75 left-1/2 h-2 w-px bg-line-field" />
            </span>
            {t('legend.percentile')}
          </li>
        ) : null}
        {pictures ? <li>{t('legend.pictures')}</li> : null}
      </ul>
      <p className="md:ml-auto">{t('disclaimer')}</p>
    </div>
  )
}
