import { FileText } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BriefPanel_InspirationFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { Fact, Facts } from '../../ui/facts.tsx'
import { Panel, PanelHead } from '../../ui/panel.tsx'

graphql(`
  fragment BriefPanel_Inspiration on Inspiration {
    id
    brief {
      productName
      targetAudience
      tone
      platform
      variations
      ratios
      avoid
      text
    }
  }
`)

/** What was asked for; the written brief that the drawer got is one press away. */
export function BriefPanel({ inspiration }: { inspiration: BriefPanel_InspirationFragment }) {
  const { t } = useTranslation('inspirations')
  const [open, setOpen] = useState(false)
  const { brief } = inspiration
  return (
    <Panel>
      <PanelHead
        title={t('brief')}
        end={
          <Button size="sm" onClick={() => setOpen(true)}>
            <FileText aria-hidden />
            {t('openBrief')}
          </Button>
        }
      />
      <div className="px-4 pb-4">
        <Facts>
          <Fact name={t('form.product')}>{brief.productName}</Fact>
          <Fact name={t('form.audience')}>{brief.targetAudience}</Fact>
          <Fact name={t('form.tone')}>{t(`tones.${brief.tone}`)}</Fact>
          <Fact name={t('form.platform')}>{t(`platforms.${brief.platform}`)}</Fact>
          <Fact name={t('form.variations')}>{brief.variations}</Fact>
          <Fact name={t('form.ratios')}>{brief.ratios.join(', ')}</Fact>
          {brief.avoid ? <Fact name={t('form.avoid')}>{brief.avoid}</Fact> : null}
        </Facts>
      </div>
      <Drawer
        open={open}
        onOpenChange={setOpen}
        title={t('writtenBrief')}
        description={t('writtenBriefLead')}
        actions={<CopyButton text={brief.text} />}
      >
        {/* Markdown with words from outside in it: shown as it is written, never rendered. */}
        <pre className="font-mono text-label leading-5 break-words whitespace-pre-wrap text-soft">{brief.text}</pre>
      </Drawer>
    </Panel>
  )
}
