import { useTranslation } from 'react-i18next'
import type { AdsPanel_CreativeFragment } from '../../../gql/graphql.ts'
import { graphql } from '../../../gql/index.ts'
import { Count } from '../../../ui/badge.tsx'
import { Fact, Facts } from '../../../ui/facts.tsx'
import { Missing } from '../../../ui/figures.tsx'
import { Panel, PanelHead } from '../../../ui/panel.tsx'

graphql(`
  fragment AdsPanel_Creative on Creative {
    id
    metaAdIds
    campaignNames
    adSetNames
  }
`)

/** The ads that show this same piece, and where they stand. */
export function AdsPanel({ creative }: { creative: AdsPanel_CreativeFragment }) {
  const { t } = useTranslation('creatives')
  const { metaAdIds, campaignNames, adSetNames } = creative
  return (
    <Panel>
      <PanelHead title={t('adsOf.title')} aside={<Count>{metaAdIds.length}</Count>} />
      <div className="px-4 pb-4">
        <Facts>
          <Fact name={t('adsOf.campaigns')}>
            <Names names={campaignNames} />
          </Fact>
          <Fact name={t('adsOf.adSets')}>
            <Names names={adSetNames} />
          </Fact>
          <Fact name={t('adsOf.ads')}>
            <ul className="flex max-h-40 flex-wrap gap-x-4 gap-y-1 overflow-y-auto">
              {metaAdIds.map((id) => (
                <li key={id}>
                  <code>{id}</code>
                </li>
              ))}
            </ul>
          </Fact>
        </Facts>
      </div>
    </Panel>
  )
}

function Names({ names }: { names: string[] }) {
  const { t } = useTranslation('creatives')
  if (names.length === 0) return <Missing because={t('because.noName')} />
  return (
    <ul>
      {names.map((name) => (
        <li key={name} className="break-words">
          {name}
        </li>
      ))}
    </ul>
  )
}
