import { lazy, Suspense, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { RankingBoard_TopCreativesFragment } from '../../../gql/graphql.ts'
import { graphql } from '../../../gql/index.ts'
import { cx } from '../../../ui/cx.ts'
import { Panel } from '../../../ui/panel.tsx'
import { scaleOf } from '../../../ui/scale.ts'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { Empty } from '../../../ui/states.tsx'
import { CreativeCards } from './creative-cards.tsx'
import { RankingLegend } from './ranking-legend.tsx'
import { useRankingAddress } from './use-ranking-address.ts'

// The table brings its library; whoever looks at cards does not wait for it.
const CreativeTable = lazy(() => import('./creative-table.tsx'))

graphql(`
  fragment RankingBoard_TopCreatives on TopCreatives {
    ...RankingLegend_TopCreatives
    objective
    accountKpi
    eligible
    adAccount {
      id
      currency
    }
    creatives {
      ...RankedCreative_RankedCreative
    }
    notEnoughData {
      ...RankedCreative_RankedCreative
    }
  }
`)

type RankingBoardProps = { answer: RankingBoard_TopCreativesFragment; stale: boolean }

/** The ranked creatives and, after them, those about which too little is known yet. */
export function RankingBoard({ answer, stale }: RankingBoardProps) {
  const { t } = useTranslation('creatives')
  const { search } = useRankingAddress()
  const { creatives, notEnoughData, objective, accountKpi, eligible } = answer
  const view = useMemo(() => {
    const rows = [...creatives, ...notEnoughData]
    const scale = scaleOf([...rows.flatMap(({ kpi }) => [kpi.low, kpi.high]), accountKpi])
    return { rows, frame: { objective, currency: answer.adAccount.currency, accountKpi, scale, compared: eligible } }
  }, [creatives, notEnoughData, objective, accountKpi, eligible, answer.adAccount.currency])
  const isTable = search.get('view') === 'table'
  if (view.rows.length === 0) return <NoDelivery />
  return (
    <div aria-busy={stale} className={cx('flex flex-col gap-4 transition-opacity', stale && 'opacity-60')}>
      <RankingLegend answer={answer} marks={!isTable && creatives.length > 0} />
      {creatives.length ? null : <p className="text-soft">{t('noneEligible')}</p>}
      {isTable ? (
        <Suspense
          fallback={
            <Panel>
              <SkeletonRows rows={view.rows.length} />
            </Panel>
          }
        >
          <CreativeTable {...view} />
        </Suspense>
      ) : (
        <CreativeCards {...view} />
      )}
    </div>
  )
}

function NoDelivery() {
  const { t } = useTranslation('creatives')
  return (
    <Panel>
      <Empty title={t('noDelivery.title')}>{t('noDelivery.way')}</Empty>
    </Panel>
  )
}
