import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ConnectButton } from '../../features/connections/connect-button.tsx'
import type { NumberRefusal } from '../../features/whatsapp/use-connect-number.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'

type ConnectRefusedProps = { refusal: NumberRefusal | null; onDismiss: () => void; className?: string }

/** Why a number was not connected, in the server's words, and what mends it. */
export function ConnectRefused({ refusal, onDismiss, className }: ConnectRefusedProps) {
  const { t } = useTranslation('whatsapp')
  if (!refusal) return null
  return (
    <Callout
      tone="warn"
      title={t('available.refused')}
      onDismiss={onDismiss}
      className={className}
      action={
        refusal.__typename === 'ConnectionExpired' ? (
          <ConnectButton reconnect={refusal.connection.id}>
            {t('available.reconnect', { name: refusal.connection.name })}
          </ConnectButton>
        ) : refusal.__typename === 'NumberTaken' || refusal.__typename === 'MetaUnavailable' ? null : (
          <ProfilesLink />
        )
      }
    >
      {refusal.message}
    </Callout>
  )
}

/** The way to the profiles, through which Meta shows numbers. */
export function ProfilesLink() {
  const { t } = useTranslation('whatsapp')
  return (
    <Button asChild>
      <Link to="/accounts">{t('available.profiles')}</Link>
    </Button>
  )
}
