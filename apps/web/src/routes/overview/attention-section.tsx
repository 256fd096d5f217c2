import { useTranslation } from 'react-i18next'
import { ConnectButton } from '../../features/connections/connect-button.tsx'
import { AttentionPanel } from '../../features/notices/attention-panel.tsx'
import { mayOperate, useCurrent } from '../../features/organizations/current.tsx'

/** What needs a person; a profile is reconnected from here at once. */
export function AttentionSection() {
  const { t } = useTranslation('notices')
  const mayAct = mayOperate(useCurrent().organization.role)
  return (
    <AttentionPanel
      mayDismiss={mayAct}
      mend={({ kind, connection }) => {
        const isToken = kind === 'TOKEN_ENDED' || kind === 'TOKEN_EXPIRING'
        if (!isToken || !connection || !mayAct) return null
        return (
          <ConnectButton reconnect={connection.id} variant="link" size="xs">
            {t(kind === 'TOKEN_ENDED' ? 'ways.reconnect' : 'ways.renew')}
          </ConnectButton>
        )
      }}
    />
  )
}
