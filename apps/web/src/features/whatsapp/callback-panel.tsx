import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallbackPanel_WhatsAppSetupFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Badge } from '../../ui/badge.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Panel, PanelBody, PanelHead } from '../../ui/panel.tsx'
import { CopyLine } from './copy-line.tsx'

graphql(`
  fragment CallbackPanel_WhatsAppSetup on WhatsAppSetup {
    callbackUrl
    isYoursToSetUp
    verifyToken
    isVerified
  }
`)

type CallbackPanelProps = {
  setup: CallbackPanel_WhatsAppSetupFragment
  /** A simulated Meta reaches this machine, whatever its address is. */
  isSimulated: boolean
}

/** What is entered in the Meta app, and where. */
export function CallbackPanel({ setup, isSimulated }: CallbackPanelProps) {
  const { t } = useTranslation('whatsapp')
  const [isShown, setShown] = useState(false)
  const { callbackUrl, isYoursToSetUp, verifyToken, isVerified } = setup
  return (
    <Panel aria-labelledby="callback">
      <PanelHead
        id="callback"
        divided
        title={t('callback.title')}
        aside={
          <Badge tone={isVerified ? 'gain' : 'neutral'} dot>
            {t(isVerified ? 'callback.verified' : 'callback.waiting')}
          </Badge>
        }
      />
      <PanelBody className="grid gap-x-8 gap-y-5 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-4">
          <CopyLine name={t('callback.address')} text={callbackUrl} />
          {verifyToken ? (
            <CopyLine name={t('callback.token')} text={verifyToken} masked={isShown ? undefined : <Masked />}>
              <IconButton
                label={t(isShown ? 'callback.hide' : 'callback.show')}
                icon={isShown ? EyeOff : Eye}
                framed
                onClick={() => setShown(!isShown)}
              />
            </CopyLine>
          ) : (
            <p className="text-label text-quiet">{t(isYoursToSetUp ? 'callback.noToken' : 'callback.notYours')}</p>
          )}
          {isSimulated || callbackUrl.startsWith('https://') ? null : (
            <p className="text-label text-warn">{t('callback.notPublic')}</p>
          )}
        </div>
        <div hidden={!isYoursToSetUp}>
          <p className="text-label text-quiet">{t('callback.where')}</p>
          <ol className="mt-1.5 flex list-decimal flex-col gap-1.5 pl-4 text-soft marker:text-quiet">
            {(['one', 'two', 'three', 'four'] as const).map((step) => (
              <li key={step}>{t(`callback.steps.${step}`)}</li>
            ))}
          </ol>
        </div>
      </PanelBody>
    </Panel>
  )
}

function Masked() {
  const { t } = useTranslation('whatsapp')
  return (
    <>
      <span aria-hidden>{'•'.repeat(24)}</span>
      <span className="sr-only">{t('callback.hidden')}</span>
    </>
  )
}
