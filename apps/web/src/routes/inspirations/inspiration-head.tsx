import { ArrowLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { DownloadAllButton } from '../../features/inspiration/download-all-button.tsx'
import { InspirationState } from '../../features/inspiration/inspiration-status.tsx'
import { mayOperate, useCurrent } from '../../features/organizations/current.tsx'
import type { InspirationScreen_InspirationFragment } from '../../gql/graphql.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { PageHead } from '../../ui/panel.tsx'
import { useFormat } from '../../ui/use-format.ts'

/** Title, from how many creatives, when and by whom, and what can be done with it. */
export function InspirationHead({ inspiration }: { inspiration: InspirationScreen_InspirationFragment }) {
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
