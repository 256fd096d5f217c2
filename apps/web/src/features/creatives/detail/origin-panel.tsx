import { useTranslation } from 'react-i18next'
import type { OriginPanel_CreativeFragment } from '../../../gql/graphql.ts'
import { graphql } from '../../../gql/index.ts'
import { Fact, Facts } from '../../../ui/facts.tsx'
import { Missing } from '../../../ui/figures.tsx'
import { Panel, PanelHead } from '../../../ui/panel.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { useTraitWords } from './use-trait-words.ts'

graphql(`
  fragment OriginPanel_Creative on Creative {
    id
    metaCreativeId
    imageHash
    firstDeliveredOn
    lastDeliveredOn
    extractedAt
    readBy
    adAccount {
      id
      name
      metaAccountId
    }
  }
`)

/** Where it comes from and how it is known. */
export function OriginPanel({ creative }: { creative: OriginPanel_CreativeFragment }) {
  const { t } = useTranslation('creatives')
  const format = useFormat()
  const { readerOf } = useTraitWords()
  const { firstDeliveredOn: first, lastDeliveredOn: last, imageHash, readBy, extractedAt, adAccount } = creative
  return (
    <Panel>
      <PanelHead title={t('origin.title')} />
      <div className="px-4 pb-4">
        <Facts>
          <Fact name={t('origin.account')}>{adAccount.name}</Fact>
          <Fact name={t('origin.delivered')}>
            {first && last ? (
              `${format.day(first, { year: true })} – ${format.day(last, { year: true })}`
            ) : (
              <Missing because={t('because.noDelivery')} />
            )}
          </Fact>
          <Fact name={t('origin.id')}>
            <code>{creative.metaCreativeId}</code>
          </Fact>
          <Fact name={t('origin.hash')}>
            {imageHash ? (
              <code className="whitespace-nowrap">{imageHash.replace(/(.{4})(?=.)/g, '$1 ')}</code>
            ) : (
              <Missing because={t('because.notMeasured')} />
            )}
          </Fact>
          <Fact name={t('origin.readBy')}>
            {readBy ? (
              <>
                {readerOf(readBy)}
                {extractedAt ? `, ${format.instant(extractedAt)}` : null}
              </>
            ) : (
              <Missing because={t('because.notRead')} />
            )}
          </Fact>
        </Facts>
      </div>
    </Panel>
  )
}
