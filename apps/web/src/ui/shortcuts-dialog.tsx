import { useTranslation } from 'react-i18next'
import { Dialog } from './dialog.tsx'
import { Kbd } from './kbd.tsx'

type Shortcut = { keys: string[]; label: string }

type ShortcutsDialogProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  shortcuts: readonly Shortcut[]
}

/** The list of keys that `?` opens. */
export default function ShortcutsDialog({ open, onOpenChange, shortcuts }: ShortcutsDialogProps) {
  const { t } = useTranslation('ui')
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('shortcuts')} size="sm">
      <dl className="divide-y divide-line">
        {shortcuts.map((shortcut) => (
          <div key={shortcut.label} className="flex h-10 items-center justify-between gap-4">
            <dt className="text-soft">{shortcut.label}</dt>
            <dd className="flex gap-1">
              {shortcut.keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
