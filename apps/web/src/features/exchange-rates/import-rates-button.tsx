import { Upload } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ImportRatesForm } from './import-rates-form.tsx'

export function ImportRatesButton({ onSaved }: { onSaved: () => void }) {
  const { t } = useTranslation('rates')
  const [open, setOpen] = useState(false)
  const saved = () => {
    setOpen(false)
    onSaved()
  }
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        <Upload aria-hidden />
        {t('import')}
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title={t('import')} description={t('importLead')} size="lg">
        <ImportRatesForm onSaved={saved} />
      </Dialog>
    </>
  )
}
