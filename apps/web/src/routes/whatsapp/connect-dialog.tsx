import { useTranslation } from 'react-i18next'
import { ConnectButton } from '../../features/connections/connect-button.tsx'
import { AvailableNumbers } from '../../features/whatsapp/available-numbers.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ConnectRefused, ProfilesLink } from './connect-refused.tsx'
import type { useConnecting } from './use-connecting.ts'

type ConnectDialogProps = { connecting: ReturnType<typeof useConnecting>; onClose: () => void }

/** The numbers that Meta shows, each with the way to connect it. */
export function ConnectDialog({ connecting, onClose }: ConnectDialogProps) {
  const { t } = useTranslation('whatsapp')
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={t('available.title')}
      description={t('available.lead')}
    >
      <ConnectRefused refusal={connecting.refusal} onDismiss={connecting.dismiss} className="mb-4" />
      <AvailableNumbers
        connecting={connecting.busy}
        onConnect={async (number) => {
          if (await connecting.connect(number)) onClose()
        }}
        reconnect={({ id, name }) => <ConnectButton reconnect={id}>{t('available.reconnect', { name })}</ConnectButton>}
        profiles={<ProfilesLink />}
      />
    </Dialog>
  )
}
