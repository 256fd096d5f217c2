import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PatternPanel_CreativeFragment } from '../../../gql/graphql.ts'
import { graphql } from '../../../gql/index.ts'
import { Panel, PanelHead } from '../../../ui/panel.tsx'
import { ProgressBar } from '../../../ui/progress-bar.tsx'
import { Empty } from '../../../ui/states.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { type PatternGroup, usePatternGroups } from './pattern-rows.tsx'

graphql(`
  fragment PatternPanel_Creative on Creative {
    id
    patternStatus
    visual {
      confidence
      colors {
        palette
        contrast
      }
      composition {
        layout
        elements
        balance
      }
      style {
        type
        mood
        photography
      }
    }
    messagePattern {
      confidence
      headline
      cta
      imageText
      language
    }
    approach {
      confidence
      urgency
      benefit
      tone
      targeting
    }
  }
`)

type PatternPanelProps = {
  creative: PatternPanel_CreativeFragment
  /** The button that has it read; none for whoever may only look. */
  readButton: (label: string) => ReactNode
}

/** What was read in the creative, with how sure the reader is. */
export function PatternPanel({ creative, readButton }: PatternPanelProps) {
  const { t } = useTranslation('creatives')
  const groups = usePatternGroups(creative)
  return (
    <Panel>
      <PanelHead
        title={t('patterns.title')}
        aside={<span className="text-label text-quiet">{t('patterns.lead')}</span>}
        end={groups.length ? readButton(t('patterns.again')) : null}
      />
      {groups.length ? (
        <table className="w-full text-left">
          {groups.map((group) => (
            <GroupRows key={group.key} group={group} />
          ))}
        </table>
      ) : (
        <Empty
          className="pt-2! pb-6!"
          title={t(`patterns.none.${creative.patternStatus}`)}
          action={readButton(t('patterns.now'))}
        >
          {t('patterns.noneWay')}
        </Empty>
      )}
    </Panel>
  )
}

function GroupRows({ group }: { group: PatternGroup }) {
  const { t } = useTranslation('creatives')
  const format = useFormat()
  return (
    <tbody>
      <tr className="h-9 border-t border-line text-label text-quiet">
        <th scope="rowgroup" className="w-32 px-4 font-normal">
          {group.name}
        </th>
        <td className="pr-4">
          <div className="flex items-center justify-end gap-2">
            <span>{t('patterns.confidence')}</span>
            <ProgressBar
              value={group.confidence}
              label={t('patterns.confidence')}
              tone="quiet"
              size="sm"
              className="w-14"
            />
            <span className="figures w-9 text-right">{format.percent(group.confidence, 0)}</span>
          </div>
        </td>
      </tr>
      {group.rows.map(({ name, value }) => (
        <tr key={name} className="border-t border-line align-top hover:bg-surface-hover">
          <th scope="row" className="px-4 py-2 font-normal text-soft">
            {name}
          </th>
          <td className="py-2 pr-4 font-medium break-words">{value}</td>
        </tr>
      ))}
    </tbody>
  )
}
