import { useTranslation } from 'react-i18next'
import type { ConnectionRow_ConnectionFragment } from '../../gql/graphql.ts'
import { Button } from '../../ui/button.tsx'
import { ConnectButton } from './connect-button.tsx'
import { remedyOf } from './connection-health.ts'
import { useRenewConnection } from './use-renew-connection.ts'

type ConnectionRemedyProps = { connection: ConnectionRow_ConnectionFragment; mayAct: boolean; mayRenew: boolean }

/** The button that mends a profile; nothing for one in order. */
export function ConnectionRemedy({ connection, mayAct, mayRenew }: ConnectionRemedyProps) {
  const { t } = useTranslation('connections')
  const { renew, isRenewing } = useRenewConnection(connection.id)
  const remedy = remedyOf(connection.status)
  if (!remedy || !mayAct) return null
  // A token that still lives is exchanged by a press; what has ended or lacks a permission takes the person's consent.
  if (remedy === 'renew' && mayRenew) {
    return (
      <Button size="xs" busy={isRenewing} onClick={renew}>
        {t('remedies.renew')}
      </Button>
    )
  }
  return (
    <ConnectButton reconnect={connection.id} size="xs" variant={remedy === 'reconnect' ? 'primary' : 'secondary'}>
      {t(`remedies.${remedy}`)}
    </ConnectButton>
  )
}
