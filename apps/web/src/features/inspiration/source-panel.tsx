import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Objective, SourcePanel_InspirationFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Badge, Chip } from '../../ui/badge.tsx'
import { Panel, PanelHead } from '../../ui/panel.tsx'
import { Thumbnail } from '../../ui/thumbnail.tsx'
import { useFormat } from '../../ui/use-format.ts'

graphql(`
  fragment SourcePanel_Inspiration on Inspiration {
    id
    sources {
      letter
      creative {
        id
        name
        pictureUrl
        figures(objective: $objective) {
          costPerResult {
            amount
            currency
          }
        }
      }
    }
    brief {
      patternsUsed
      patternsLeftOut
    }
  }
`)

type SourcePanelProps = { inspiration: SourcePanel_InspirationFragment; objective: Objective }

/** What it was inspired by, and which of it was taken along. */
export function SourcePanel({ inspiration, objective }: SourcePanelProps) {
  const { t } = useTranslation('inspirations')
  const { sources, brief } = inspiration
  return (
    <Panel>
      <PanelHead title={t('sources')} divided />
      <ul>
        {sources.map(({ letter, creative }) => (
          <li key={letter} className="border-b border-line">
            <Link
              to={`/creatives/${creative.id}`}
              className="flex items-center gap-3 px-4 py-2.5 hover:bg-surface-hover focus-visible:-outline-offset-2"
            >
              <Thumbnail src={creative.pictureUrl} large />
              <span className="min-w-0 flex-1">
                <span className="block truncate font-medium" title={creative.name}>
                  {creative.name}
                </span>
                <CostLine cost={creative.figures?.costPerResult} objective={objective} />
              </span>
              <Badge>{letter}</Badge>
            </Link>
          </li>
        ))}
      </ul>
      <div className="flex flex-col gap-3 p-4">
        <Tags name={t('patternsUsed')} tags={brief.patternsUsed} />
        <Tags name={t('patternsLeftOut')} tags={brief.patternsLeftOut} quiet />
      </div>
    </Panel>
  )
}

function CostLine({
  cost,
  objective,
}: {
  cost: { amount: string; currency: string } | null | undefined
  objective: Objective
}) {
  const { t } = useTranslation('inspirations')
  const format = useFormat()
  if (!cost) return <span className="block text-label text-quiet">{t('noCost')}</span>
  return (
    <span className="figures block truncate text-label text-quiet">
      {t(`costPer.${objective}`, { cost: format.money(cost) })}
    </span>
  )
}

function Tags({ name, tags, quiet }: { name: string; tags: string[]; quiet?: boolean }) {
  if (tags.length === 0) return null
  return (
    <div>
      <p className="text-label text-quiet">{name}</p>
      <ul className="mt-1.5 flex flex-wrap gap-1.5">
        {tags.map((tag) => (
          <li key={tag} className="flex max-w-full">
            <Chip quiet={quiet}>{tag}</Chip>
          </li>
        ))}
      </ul>
    </div>
  )
}
