import { useTranslation } from 'react-i18next'
import type { PatternStatus } from '../../../gql/graphql.ts'
import { Chip } from '../../../ui/badge.tsx'

type PatternTagsProps = { tags: readonly string[]; status: PatternStatus }

/** What was read in the creative, as many tags as one line holds; else where its reading stands. */
export function PatternTags({ tags, status }: PatternTagsProps) {
  const { t } = useTranslation('creatives')
  if (tags.length === 0) return <p className="h-5 text-micro leading-5 text-quiet">{t(`patternStates.${status}`)}</p>
  return (
    <ul aria-label={t('tags')} title={tags.join(', ')} className="flex h-5 flex-wrap gap-x-1 overflow-hidden">
      {tags.map((tag) => (
        <li key={tag} className="flex max-w-full">
          <Chip className="block! leading-4.5">{tag}</Chip>
        </li>
      ))}
    </ul>
  )
}
