import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

type ConfirmDialogProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: ReactNode
  description: ReactNode
  /** The verb of the act, never "OK". */
  confirm: ReactNode
  onConfirm: () => void
  busy?: boolean
}

/** Only for what cannot be undone; the rest is done at once and offers to undo it. */
export function ConfirmDialog({ confirm, onConfirm, busy, ...dialog }: ConfirmDialogProps) {
  const { t } = useTranslation('ui')
  return (
    <Dialog
      {...dialog}
      size="sm"
      actions={
        <>
          <Button variant="ghost" onClick={() => dialog.onOpenChange(false)}>
            {t('goBack')}
          </Button>
          <Button variant="danger" busy={busy} onClick={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    />
  )
}
