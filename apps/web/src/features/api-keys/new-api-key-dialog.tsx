import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { NewApiKeyForm } from './new-api-key-form.tsx'

export function NewApiKeyButton({ onCreated }: { onCreated: () => void }) {
  const { t } = useTranslation('apiKeys')
  const [open, setOpen] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  const close = () => {
    setOpen(false)
    // The secret leaves the memory with the dialog that showed it.
    setSecret(null)
  }
  const created = (shown: string) => {
    setSecret(shown)
    onCreated()
  }
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        <Plus aria-hidden />
        {t('new')}
      </Button>
      <Dialog
        open={open}
        onOpenChange={(next) => next || close()}
        title={secret ? t('created') : t('new')}
        description={secret ? t('createdLead') : t('newLead')}
      >
        {secret ? <Secret secret={secret} onDone={close} /> : <NewApiKeyForm onCreated={created} />}
      </Dialog>
    </>
  )
}

function Secret({ secret, onDone }: { secret: string; onDone: () => void }) {
  const { t } = useTranslation('apiKeys')
  return (
    <div className="flex flex-col gap-4">
      <code className="block rounded-control border border-line-strong bg-surface-sunken p-3 font-mono text-label break-all select-all">
        {secret}
      </code>
      <div className="flex justify-end gap-2">
        <CopyButton size="md" text={secret} />
        <Button variant="primary" onClick={onDone}>
          {t('kept')}
        </Button>
      </div>
    </div>
  )
}
