import { Copy } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { MenuItem } from './menu.tsx'
import { toast } from './toast.ts'

/** A menu entry that copies a text and says so in a toast, since the menu closes. */
export function CopyItem({ text, children }: { text: string; children: ReactNode }) {
  const { t } = useTranslation('ui')
  return (
    <MenuItem icon={Copy} onSelect={() => navigator.clipboard.writeText(text).then(() => toast.success(t('copied')))}>
      {children}
    </MenuItem>
  )
}
