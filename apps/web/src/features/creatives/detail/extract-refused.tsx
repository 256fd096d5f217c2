import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Callout } from '../../../ui/callout.tsx'
import type { ExtractRefusal } from './extract-button.tsx'

type ExtractRefusedProps = {
  refusal: ExtractRefusal
  onDismiss: () => void
  /** The button that renews a profile. */
  reconnect: (connection: { id: string; name: string }) => ReactNode
}

/** Why the creative was not read, and what mends it. */
export function ExtractRefused({ refusal, onDismiss, reconnect }: ExtractRefusedProps) {
  const { t } = useTranslation('creatives')
  const runs = refusal.__typename === 'ExtractionAlreadyRunning'
  return (
    <Callout
      tone={runs ? 'info' : 'warn'}
      title={refusal.message}
      onDismiss={onDismiss}
      action={refusal.__typename === 'ConnectionExpired' ? reconnect(refusal.connection) : null}
    >
      {t(`extractRefused.${refusal.__typename}`)}
    </Callout>
  )
}
