import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TouchItem_TouchFragment } from '../../../gql/graphql.ts'
import { graphql } from '../../../gql/index.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { cx } from '../../../ui/cx.ts'
import { useFormat } from '../../../ui/use-format.ts'
import { AdPicture } from '../ad-picture.tsx'
import { EvidenceMark } from '../evidence-mark.tsx'
import { RawTouch } from './raw-touch.tsx'

graphql(`
  fragment TouchItem_Touch on Touch {
    id
    at
    evidence
    ctwaClid
    sourceId
    headline
    ad {
      metaAdId
      name
      campaignName
      thumbnailUrl
    }
  }
`)

type TouchItemProps = {
  ticketId: string
  touch: TouchItem_TouchFragment
  /** The one that a sale belongs to. */
  isLast: boolean
  /** Campaign and ad set, where they are known. */
  place: string | null
  /** Why nobody knows which ad it was. */
  trouble: string | null | undefined
}

/** One arrival: when, from which ad, how surely, and what Meta sent, on demand. */
export function TouchItem({ ticketId, touch, isLast, place, trouble }: TouchItemProps) {
  const { t } = useTranslation('tickets')
  const format = useFormat()
  const [isRaw, setRaw] = useState(false)
  const { at, evidence, ad } = touch
  return (
    <li className="relative pb-4 pl-7 last:pb-0">
      <span aria-hidden className="absolute top-5 bottom-0 left-1 w-px bg-line-strong in-[li:last-child]:hidden" />
      <span
        aria-hidden
        className={cx(
          'absolute top-1.5 left-0 size-2.25 rounded-full',
          isLast ? 'bg-accent' : 'border-2 border-line-field bg-surface-raised',
        )}
      />
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <span className="flex items-center gap-2.5">
          <time dateTime={at} className="figures text-label text-soft">
            {format.instant(at)}
          </time>
          {isLast ? <Badge tone="accent">{t('touches.getsSale')}</Badge> : null}
        </span>
        <EvidenceMark evidence={evidence} className="text-label" />
      </div>
      <div className="mt-2 flex items-center gap-3">
        <AdPicture src={ad?.thumbnailUrl} isKnown={ad != null} large />
        <div className="min-w-0">
          <p className={cx('truncate font-medium', ad ? 'text-text' : 'text-quiet')}>
            {ad?.name ?? touch.headline ?? (ad ? t('ad.numbered', { id: ad.metaAdId }) : t('touches.noAd'))}
          </p>
          <p className="text-label text-quiet">{place || ad?.campaignName || t(`touches.grades.${evidence}`)}</p>
        </div>
      </div>
      {trouble ? <p className="mt-2 text-label text-warn">{trouble}</p> : null}
      <div className="mt-2 flex flex-wrap items-center gap-x-3 text-label">
        <TouchId touch={touch} />
        <Button variant="link" size="xs" aria-expanded={isRaw} onClick={() => setRaw(!isRaw)}>
          {t(isRaw ? 'touches.hideRaw' : 'touches.showRaw')}
        </Button>
      </div>
      {isRaw ? <RawTouch ticketId={ticketId} touchId={touch.id} /> : null}
    </li>
  )
}

/** The click, or what there was instead of it. */
function TouchId({ touch: { ctwaClid, sourceId, evidence } }: { touch: TouchItem_TouchFragment }) {
  const { t } = useTranslation('tickets')
  const [name, id] = ctwaClid ? ['ctwa_clid', ctwaClid] : sourceId ? ['source_id', sourceId] : []
  if (!id) return <span className="text-quiet">{t('touches.noIds')}</span>
  return (
    <>
      <span className="max-w-60 truncate font-mono text-quiet" title={id}>
        {name} {id}
      </span>
      {evidence === 'SOURCE_ID' ? <span className="text-quiet">{t('touches.noClick')}</span> : null}
    </>
  )
}
