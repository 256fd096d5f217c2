import { ArrowLeft } from 'lucide-react'
import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { BriefPanel } from '../../features/inspiration/brief-panel.tsx'
import { DownloadAllButton } from '../../features/inspiration/download-all-button.tsx'
import { InspirationState } from '../../features/inspiration/inspiration-status.tsx'
import { OutcomeLine } from '../../features/inspiration/outcome-line.tsx'
import { SourcePanel } from '../../features/inspiration/source-panel.tsx'
import { VariationPanel } from '../../features/inspiration/variation-panel.tsx'
import { VariationSkeleton } from '../../features/inspiration/variation-skeleton.tsx'
import { JobProgress } from '../../features/jobs/job-progress.tsx'
import { mayOperate, useCurrent } from '../../features/organizations/current.tsx'
import type { InspirationScreen_InspirationFragment, Objective } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { PageHead } from '../../ui/panel.tsx'
import { useFormat } from '../../ui/use-format.ts'

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
      <Head inspiration={inspiration} />
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

function Head({ inspiration }: { inspiration: InspirationScreen_InspirationFragment }) {
  const { t } = useTranslation('inspirations')
  const format = useFormat()
  const mayAct = mayOperate(useCurrent().organization.role)
  const { title, status, job, sources, variations, createdAt, createdBy, drawnBy } = inspiration
  const ids = sources.map(({ creative }) => creative.id).join(',')
  const made = createdBy
    ? t('madeBy', { when: format.instant(createdAt), who: createdBy })
    : t('made', { when: format.instant(createdAt) })
  return (
    <div className="flex items-start gap-2">
      <Link
        to="/inspirations"
        aria-label={t('back')}
        className="inline-flex size-8 shrink-0 items-center justify-center rounded-control text-soft hover:bg-surface-hover hover:text-text max-md:size-10"
      >
        <ArrowLeft aria-hidden className="size-4 stroke-[1.75]" />
      </Link>
      <div className="min-w-0 flex-1">
        <PageHead
          title={<span className="break-words">{title}</span>}
          aside={
            <>
              <Badge>{inspiration.inspiredBy}</Badge>
              {status === 'READY' ? null : <InspirationState status={status} progress={job.progress} />}
            </>
          }
          actions={
            <>
              <span className="figures text-label text-quiet">
                {made}, {t('drawnBy', { drawer: drawnBy })}
              </span>
              {mayAct && status !== 'DRAWING' ? (
                <Button asChild>
                  <Link to={`/inspirations/new?creatives=${ids}&from=${inspiration.id}`}>{t('again')}</Link>
                </Button>
              ) : null}
              <DownloadAllButton title={title} variations={variations} />
            </>
          }
        />
      </div>
    </div>
  )
}
