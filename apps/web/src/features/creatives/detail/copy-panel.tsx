import { useTranslation } from 'react-i18next'
import type { CopyPanel_CreativeFragment } from '../../../gql/graphql.ts'
import { graphql } from '../../../gql/index.ts'
import { Missing } from '../../../ui/figures.tsx'
import { Panel, PanelHead } from '../../../ui/panel.tsx'
import { useTraitWords } from './use-trait-words.ts'

graphql(`
  fragment CopyPanel_Creative on Creative {
    id
    headline
    body
    callToAction
    messagePattern {
      imageText
    }
  }
`)

/** The ad's own words and those read in the picture. They come from outside and are only ever text. */
export function CopyPanel({ creative }: { creative: CopyPanel_CreativeFragment }) {
  const { t } = useTranslation('creatives')
  const { ctaOf } = useTraitWords()
  const { body, headline, callToAction, messagePattern } = creative
  const words = [
    { name: t('copy.body'), text: body, because: t('because.noText') },
    { name: t('copy.headline'), text: headline, because: t('because.noText') },
    { name: t('copy.cta'), text: callToAction ? ctaOf(callToAction) : null, because: t('because.noText') },
    {
      name: t('copy.imageText'),
      text: messagePattern?.imageText,
      because: messagePattern ? t('because.noImageText') : t('because.notRead'),
    },
  ]
  return (
    <Panel>
      <PanelHead title={t('copy.title')} />
      <dl className="flex flex-col gap-3 px-4 pb-4">
        {words.map(({ name, text, because }) => (
          <div key={name}>
            <dt className="text-label text-quiet">{name}</dt>
            <dd className="mt-0.5 max-h-60 overflow-y-auto break-words whitespace-pre-line">
              {text?.trim() || <Missing because={because} />}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
