import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { InspirationCard_InspirationFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Chip } from '../../ui/badge.tsx'
import { PictureWell, ratioOf } from '../../ui/picture.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { InspirationState } from './inspiration-status.tsx'

graphql(`
  fragment InspirationCard_Inspiration on Inspiration {
    id
    title
    status
    createdAt
    createdBy
    inspiredBy
    variations {
      id
      number
      imageUrl
      width
      height
      headline
    }
    rejected {
      id
    }
    sources {
      letter
      creative {
        id
        name
        pictureUrl
      }
    }
    job {
      id
      progress
    }
  }
`)

/** One inspiration: what came of it, from how many creatives, and where it stands. */
export function InspirationCard({ inspiration }: { inspiration: InspirationCard_InspirationFragment }) {
  const { t } = useTranslation('inspirations')
  const format = useFormat()
  const { id, title, variations, rejected, sources, status } = inspiration
  const shown = variations.slice(0, 3)
  return (
    <article className="relative flex flex-col overflow-hidden rounded-panel border border-line bg-surface hover:border-line-strong has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-offset-2 has-[a:focus-visible]:outline-accent">
      <div className="flex h-48 justify-center gap-2 border-b border-line bg-surface-sunken p-3.5">
        {shown.length ? (
          shown.map((variation) => (
            <PictureWell
              key={variation.id}
              src={variation.imageUrl}
              alt={t('variationPicture', { number: variation.number, headline: variation.headline })}
              ratio={ratioOf(variation)}
              className="h-full min-w-0 flex-1"
            />
          ))
        ) : (
          <p className="self-center text-label text-quiet">{t(`noPictures.${status}`)}</p>
        )}
      </div>
      <div className="flex flex-1 flex-col gap-2.5 p-4">
        <div className="flex items-start justify-between gap-3">
          <h2 className="min-w-0 text-heading break-words">
            <Link to={`/inspirations/${id}`} className="outline-none after:absolute after:inset-0 after:content-['']">
              {title}
            </Link>
          </h2>
          <InspirationState status={status} progress={inspiration.job.progress} />
        </div>
        <p className="text-label text-quiet">
          {inspiration.inspiredBy}: {format.list(sources.map(({ creative }) => creative.name))}
        </p>
        <div className="mt-auto flex flex-wrap items-center justify-between gap-2 pt-1">
          <span className="flex gap-1.5">
            <Chip>{t('accepted', { count: variations.length })}</Chip>
            {rejected.length ? <Chip quiet>{t('rejected', { count: rejected.length })}</Chip> : null}
          </span>
          <span className="figures text-label text-quiet">
            {format.instant(inspiration.createdAt)}
            {inspiration.createdBy ? `, ${inspiration.createdBy}` : null}
          </span>
        </div>
      </div>
    </article>
  )
}
