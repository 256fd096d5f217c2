import { useTranslation } from 'react-i18next'
import type { PatternStatus } from '../../../gql/graphql.ts'
import { Chip } from '../../../ui/badge.tsx'

type PatternTagsProps = { tags: readonly string[]; status: PatternStatus; most?: number }

/** What was read in the creative, in a few words; else where its reading stands. */
export function PatternTags({ tags, status, most = 3 }: PatternTagsProps) {
  const { t } = useTranslation('creatives')
  if (tags.length === 0) return <p className="h-5 text-micro leading-5 text-quiet">{t(`patternStates.${status}`)}</p>
  const rest = tags.slice(most)
  return (
    <ul aria-label={t('tags')} className="flex gap-1.5">
      {tags.slice(0, most).map((tag) => (
        <li key={tag} title={tag} className="flex min-w-0">
          <Chip className="block! leading-4.5">{tag}</Chip>
        </li>
      ))}
      {rest.length ? (
        <li className="flex shrink-0" title={rest.join(', ')}>
          <Chip quiet>
            +{rest.length}
            <span className="sr-only">: {rest.join(', ')}</span>
          </Chip>
        </li>
      ) : null}
    </ul>
  )
}
