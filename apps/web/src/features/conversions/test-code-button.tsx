import { FlaskConical } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../ui/icon-button.tsx'
import type { DatasetHealthLine } from './dataset-card.tsx'
import { TestCodeDialog } from './test-code-dialog.tsx'

/** Leads to the code under which new events of a dataset are tests. */
export function TestCodeButton({ dataset }: { dataset: DatasetHealthLine }) {
  const { t } = useTranslation('conversions')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <IconButton
        icon={FlaskConical}
        label={t('testCode.open', { name: dataset.name })}
        onClick={() => setOpen(true)}
        className="-mt-1 -mr-2 size-7!"
      />
      {isOpen ? <TestCodeDialog dataset={dataset} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
