import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from './cx.ts'

type DialogProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: ReactNode
  /** The fact and its consequence, below the title. */
  description?: ReactNode
  /** Buttons at the foot, the way on last. */
  actions?: ReactNode
  children?: ReactNode
  size?: 'sm' | 'md' | 'lg'
  /** `drawer` comes from the right at 504 px and keeps the page in sight. */
  shape?: 'dialog' | 'drawer'
}

const widths = { sm: 'md:max-w-104', md: 'md:max-w-130', lg: 'md:max-w-180' }
const centred =
  'inset-x-4 top-1/2 max-h-[calc(100dvh-2rem)] -translate-y-1/2 rounded-panel md:inset-x-auto md:left-1/2 md:w-full md:-translate-x-1/2'
const right = 'inset-y-0 right-0 w-full max-w-126 animate-slide-in border-l'

export function Dialog({ open, onOpenChange, title, description, actions, children, ...props }: DialogProps) {
  const { t } = useTranslation('ui')
  const { size = 'md', shape = 'dialog' } = props
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-canvas/70" />
        <Radix.Content
          {...(description ? {} : { 'aria-describedby': undefined })}
          className={cx(
            'fixed z-50 flex flex-col bg-surface-raised shadow-float outline-none',
            shape === 'drawer' ? right : cx(centred, widths[size]),
          )}
        >
          <div className="flex items-start justify-between gap-4 px-5 pt-4 pb-3">
            <div className="min-w-0">
              <Radix.Title className="text-heading text-text">{title}</Radix.Title>
              {description ? (
                <Radix.Description className="mt-1 text-body text-soft">{description}</Radix.Description>
              ) : null}
            </div>
            <Radix.Close
              aria-label={t('close')}
              className="-mt-1 -mr-2 inline-flex size-8 shrink-0 items-center justify-center rounded-control text-soft hover:bg-surface-hover hover:text-text"
            >
              <X aria-hidden className="size-4 stroke-[1.75]" />
            </Radix.Close>
          </div>
          {children ? <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-5">{children}</div> : null}
          {actions ? (
            <div className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">{actions}</div>
          ) : null}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
