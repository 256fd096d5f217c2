import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { type KeyboardEvent, type ReactNode, useRef, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from './cx.ts'
import { IconButton } from './icon-button.tsx'

type SidePanelProps = {
  title: ReactNode
  /** Right after the title. */
  aside?: ReactNode
  /** Buttons before that which closes. */
  actions?: ReactNode
  /** At the foot, the way on last. */
  foot?: ReactNode
  onClose: () => void
  /** Gives the focus back to where the panel was opened from. */
  onClosed?: () => void
  onKeyDown?: (event: KeyboardEvent) => void
  children: ReactNode
}

const wide = '(min-width: 80rem)'
const follow = (listener: () => void) => {
  const query = matchMedia(wide)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Where there is room, a panel stands beside the page; elsewhere it covers it. */
const useRoomBeside = () => useSyncExternalStore(follow, () => matchMedia(wide).matches)

/** One thing of a list beside the list, which stays in use: 504 px from the right; on a narrow screen it takes the page's place. */
export function SidePanel({ title, aside, actions, foot, onClose, onClosed, onKeyDown, children }: SidePanelProps) {
  const { t } = useTranslation('ui')
  const isBeside = useRoomBeside()
  const panel = useRef<HTMLDivElement>(null)
  return (
    <Radix.Root key={String(isBeside)} open modal={!isBeside} onOpenChange={(open) => open || onClose()}>
      <Radix.Portal>
        {isBeside ? null : <Radix.Overlay className="fixed inset-0 z-40 bg-canvas/70" />}
        <Radix.Content
          ref={panel}
          aria-describedby={undefined}
          // Its first button would show a tooltip over what was opened to be read.
          onOpenAutoFocus={(event) => {
            event.preventDefault()
            panel.current?.focus()
          }}
          // The page beside it is in use too: a press there closes nothing.
          onInteractOutside={(event) => isBeside && event.preventDefault()}
          onEscapeKeyDown={(event) => document.querySelector('[data-lifted]') && event.preventDefault()}
          onCloseAutoFocus={(event) => {
            if (!onClosed) return
            event.preventDefault()
            onClosed()
          }}
          onKeyDown={onKeyDown}
          className={cx(
            'fixed right-0 bottom-0 flex w-full max-w-126 flex-col border-l border-line bg-surface-raised outline-none',
            isBeside ? 'top-12.25 z-20' : 'top-0 z-50 animate-slide-in shadow-float',
          )}
        >
          <div className="flex items-center justify-between gap-4 px-5 pt-4 pb-3">
            <div className="flex min-w-0 items-baseline gap-2.5">
              <Radix.Title className="min-w-0 truncate text-heading">{title}</Radix.Title>
              {aside}
            </div>
            <div className="flex shrink-0 items-center gap-2">
              {actions}
              <Radix.Close asChild>
                <IconButton label={t('close')} icon={X} className="-mr-2" />
              </Radix.Close>
            </div>
          </div>
          <div className="min-h-0 flex-1 overflow-y-auto">{children}</div>
          {foot ? (
            <div className="flex flex-wrap items-center justify-end gap-2 border-t border-line px-5 py-3">{foot}</div>
          ) : null}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
