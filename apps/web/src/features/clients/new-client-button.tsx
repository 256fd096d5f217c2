import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { ClientNameDialog } from './client-name-dialog.tsx'

export function NewClientButton({ variant }: { variant?: 'primary' }) {
  const { t } = useTranslation('clients')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant={variant} onClick={() => setOpen(true)}>
        <Plus aria-hidden />
        {t('add')}
      </Button>
      {open ? <ClientNameDialog open onOpenChange={setOpen} /> : null}
    </>
  )
}
