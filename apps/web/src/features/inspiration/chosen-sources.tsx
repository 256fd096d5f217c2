import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ChosenSources_CreativeFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Badge, Chip } from '../../ui/badge.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Panel, PanelHead } from '../../ui/panel.tsx'
import { PictureWell, ratioOf } from '../../ui/picture.tsx'

graphql(`
  fragment ChosenSources_Creative on Creative {
    id
    name
    pictureUrl
    width
    height
    ratio
    tags
    patternStatus
  }
`)

type ChosenSourcesProps = {
  creatives: readonly ChosenSources_CreativeFragment[]
  onRemove: (id: string) => void
  /** Where others are chosen. */
  chooseAt: string
}

const letterOf = (index: number) => String.fromCharCode(65 + index)

/** The creatives to be inspired by, with what was read in them. */
export function ChosenSources({ creatives, onRemove, chooseAt }: ChosenSourcesProps) {
  const { t } = useTranslation('inspirations')
  return (
    <Panel>
      <PanelHead
        title={t('sources')}
        divided
        end={
          <Link to={chooseAt} className="font-medium text-accent hover:underline">
            {t('chooseOthers')}
          </Link>
        }
      />
      <ol>
        {creatives.map((creative, index) => (
          <li key={creative.id} className="flex gap-3 border-b border-line p-4 last:border-b-0">
            <PictureWell
              src={creative.pictureUrl}
              alt={t('sourcePicture', { name: creative.name })}
              ratio={ratioOf(creative)}
              className="size-20 shrink-0 rounded-chip"
            />
            <div className="min-w-0 flex-1">
              <p className="flex items-center gap-2">
                <Badge>{letterOf(index)}</Badge>
                <Link to={`/creatives/${creative.id}`} className="truncate font-medium hover:text-accent">
                  {creative.name}
                </Link>
              </p>
              <SourceTags creative={creative} />
            </div>
            <IconButton
              icon={X}
              label={t('removeSource', { name: creative.name })}
              onClick={() => onRemove(creative.id)}
            />
          </li>
        ))}
      </ol>
    </Panel>
  )
}

function SourceTags({ creative }: { creative: ChosenSources_CreativeFragment }) {
  const { t } = useTranslation('inspirations')
  if (creative.patternStatus !== 'READY') {
    return (
      <p className="mt-2 text-label text-warn">
        {t(`unread.${creative.patternStatus}`)}{' '}
        <Link to={`/creatives/${creative.id}`} className="font-medium text-accent underline">
          {t('readPatterns')}
        </Link>
      </p>
    )
  }
  return (
    <ul className="mt-2 flex flex-wrap gap-1.5">
      {creative.tags.map((tag) => (
        <li key={tag} className="flex max-w-full">
          <Chip>{tag}</Chip>
        </li>
      ))}
    </ul>
  )
}
