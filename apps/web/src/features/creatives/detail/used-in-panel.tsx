import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { UsedInPanel_CreativeFragment } from '../../../gql/graphql.ts'
import { graphql } from '../../../gql/index.ts'
import { Count } from '../../../ui/badge.tsx'
import { Panel, PanelHead } from '../../../ui/panel.tsx'
import { useFormat } from '../../../ui/use-format.ts'

graphql(`
  fragment UsedInPanel_Creative on Creative {
    id
    inspirations {
      id
      title
      createdAt
      inspiredBy
    }
  }
`)

/** What this creative has inspired. */
export function UsedInPanel({ creative }: { creative: UsedInPanel_CreativeFragment }) {
  const { t } = useTranslation('creatives')
  const format = useFormat()
  if (creative.inspirations.length === 0) return null
  return (
    <Panel>
      <PanelHead title={t('usedIn')} aside={<Count>{creative.inspirations.length}</Count>} />
      <ul className="px-4 pb-3">
        {creative.inspirations.map((inspiration) => (
          <li key={inspiration.id} className="flex flex-wrap justify-between gap-x-4 border-t border-line py-2">
            <Link to={`/inspirations/${inspiration.id}`} className="min-w-0 truncate font-medium hover:text-accent">
              {inspiration.title}
            </Link>
            <span className="figures text-label leading-5 text-quiet">
              {inspiration.inspiredBy}, {format.instant(inspiration.createdAt)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
