import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { BriefPanel } from '../../features/inspiration/brief-panel.tsx'
import { OutcomeLine } from '../../features/inspiration/outcome-line.tsx'
import { SourcePanel } from '../../features/inspiration/source-panel.tsx'
import { VariationPanel } from '../../features/inspiration/variation-panel.tsx'
import { VariationSkeleton } from '../../features/inspiration/variation-skeleton.tsx'
import { JobProgress } from '../../features/jobs/job-progress.tsx'
import type { InspirationScreen_InspirationFragment, Objective } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { usePageTitle } from '../../ui/page-title.ts'
import { InspirationHead } from './inspiration-head.tsx'

graphql(`
  fragment InspirationScreen_Inspiration on Inspiration {
    id
    title
    status
    createdAt
    createdBy
    inspiredBy
    drawnBy
    thresholds {
      text
      image
      embedding
    }
    variations {
      ...VariationPanel_Variation
    }
    rejected {
      ...VariationPanel_Variation
    }
    job {
      ...JobProgress_Job
    }
    ...SourcePanel_Inspiration
    ...BriefPanel_Inspiration
  }
`)

type InspirationScreenProps = {
  inspiration: InspirationScreen_InspirationFragment
  objective: Objective
  onChanged: () => void
}

/** Sources and brief on the left, what was drawn and what was rejected on the right. */
export function InspirationScreen({ inspiration, objective, onChanged }: InspirationScreenProps) {
  const { t } = useTranslation('inspirations')
  const { variations, rejected, thresholds, status, job, brief } = inspiration
  const isDrawing = status === 'DRAWING'
  // Variations are kept one by one: each step forward may have brought one.
  const ask = useEffectEvent(onChanged)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the progress is what says that there may be more
  useEffect(() => {
    if (isDrawing) ask()
  }, [isDrawing, job.progress])
  usePageTitle(inspiration.title)
  const waiting = isDrawing ? Math.max(0, brief.variations - variations.length) : 0
  return (
    <>
      <InspirationHead inspiration={inspiration} />
      {status === 'READY' ? null : <JobProgress key={job.id} job={job} onEnded={onChanged} />}
      <div className="grid items-start gap-4 lg:grid-cols-[19rem_minmax(0,1fr)] lg:gap-6">
        <div className="flex min-w-0 flex-col gap-4 max-lg:order-2">
          <SourcePanel inspiration={inspiration} objective={objective} />
          <BriefPanel inspiration={inspiration} />
        </div>
        <div className="flex min-w-0 flex-col gap-3">
          <OutcomeLine accepted={variations.length} rejected={rejected.length} thresholds={thresholds} />
          {[...variations, ...rejected].map((variation) => (
            <VariationPanel
              key={variation.id}
              variation={variation}
              thresholds={thresholds}
              title={inspiration.title}
            />
          ))}
          {Array.from({ length: waiting }, (_, index) => `waiting-${index}`).map((key) => (
            <VariationSkeleton key={key} />
          ))}
          <p className="max-w-180 text-label text-quiet">{t('forecast')}</p>
        </div>
      </div>
    </>
  )
}
