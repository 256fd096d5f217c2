import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { AdsPanel } from '../../features/creatives/detail/ads-panel.tsx'
import { CopyPanel } from '../../features/creatives/detail/copy-panel.tsx'
import { CreativeHead } from '../../features/creatives/detail/creative-head.tsx'
import { OriginPanel } from '../../features/creatives/detail/origin-panel.tsx'
import { PreviewPanel } from '../../features/creatives/detail/preview-panel.tsx'
import { RankBadges } from '../../features/creatives/detail/rank-badges.tsx'
import { UsedInPanel } from '../../features/creatives/detail/used-in-panel.tsx'
import { mayOperate, useCurrent } from '../../features/organizations/current.tsx'
import type {
  CreativeScreen_CreativeFragment,
  CreativeScreen_TopCreativesFragment,
  Objective,
} from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { CreativeFigures } from './creative-figures.tsx'
import { PatternSection } from './pattern-section.tsx'

graphql(`
  fragment CreativeScreen_Creative on Creative {
    id
    name
    format
    adAccount {
      id
      currency
    }
    figures(window: $window, objective: $objective) {
      ...FigureStrip_Figures
    }
    daily(window: $window, objective: $objective) {
      ...DailyPanel_CreativeDay
    }
    ...PreviewPanel_Creative
    ...CopyPanel_Creative
    ...OriginPanel_Creative
    ...PatternPanel_Creative
    ...AdsPanel_Creative
    ...UsedInPanel_Creative
  }
`)

graphql(`
  fragment CreativeScreen_TopCreatives on TopCreatives {
    primaryKpi
    accountKpi
    eligible
    creatives {
      ...RankedCreative_RankedCreative
    }
    notEnoughData {
      ...RankedCreative_RankedCreative
    }
  }
`)

type CreativeScreenProps = {
  creative: CreativeScreen_CreativeFragment
  answer: CreativeScreen_TopCreativesFragment | null | undefined
  objective: Objective
  onChanged: () => void
}

/** One creative: what it is on the left, what it did on the right. */
export function CreativeScreen({ creative, answer, objective, onChanged }: CreativeScreenProps) {
  const { t } = useTranslation('creatives')
  const { search } = useLocation()
  const mayAct = mayOperate(useCurrent().organization.role)
  usePageTitle(creative.name)
  const all = [...(answer?.creatives ?? []), ...(answer?.notEnoughData ?? [])]
  const at = all.findIndex((one) => one.creative.id === creative.id)
  const ranked = all[at]
  return (
    <>
      <CreativeHead
        name={creative.name}
        search={search}
        before={at > 0 ? all[at - 1]?.creative : undefined}
        after={at >= 0 ? all[at + 1]?.creative : undefined}
        aside={ranked ? <RankBadges ranked={ranked} total={answer?.eligible ?? all.length} /> : null}
        actions={
          mayAct ? (
            <Button asChild variant="primary">
              <Link to={`/inspirations/new?creatives=${creative.id}`}>{t('createInspired')}</Link>
            </Button>
          ) : null
        }
      />
      <div className="grid items-start gap-4 lg:grid-cols-[20rem_minmax(0,1fr)] lg:gap-6">
        <div className="flex min-w-0 flex-col gap-4">
          <PreviewPanel creative={creative} />
          <CopyPanel creative={creative} />
          <OriginPanel creative={creative} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <CreativeFigures creative={creative} answer={answer} ranked={ranked} objective={objective} />
          <PatternSection creative={creative} onRead={onChanged} />
          <AdsPanel creative={creative} />
          <UsedInPanel creative={creative} />
          <p className="text-label text-quiet">{t('disclaimer')}</p>
        </div>
      </div>
    </>
  )
}
