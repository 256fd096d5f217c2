import { Dialog as Radix } from 'radix-ui'
import { useTranslation } from 'react-i18next'
import { Sidebar } from './sidebar.tsx'

/** The sidebar of a narrow screen. */
export default function NavigationSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shell')
  return (
    <Radix.Root open onOpenChange={(open) => open || onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-canvas/70" />
        <Radix.Content
          aria-describedby={undefined}
          className="fixed inset-y-0 left-0 z-50 w-72 max-w-[85vw] border-r border-line shadow-float outline-none"
        >
          <Radix.Title className="sr-only">{t('navigation')}</Radix.Title>
          <Sidebar className="h-full" />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
