import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { NewRateForm } from './new-rate-form.tsx'

export function NewRateButton({ onSaved }: { onSaved: () => void }) {
  const { t } = useTranslation('rates')
  const [open, setOpen] = useState(false)
  const saved = () => {
    setOpen(false)
    onSaved()
  }
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        <Plus aria-hidden />
        {t('new')}
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title={t('new')} description={t('newLead')}>
        <NewRateForm onSaved={saved} />
      </Dialog>
    </>
  )
}
