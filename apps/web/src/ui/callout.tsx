import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from './cx.ts'

const icons = { info: Info, gain: CircleCheck, warn: TriangleAlert, loss: CircleAlert }
const colours = { info: 'text-accent', gain: 'text-gain', warn: 'text-warn', loss: 'text-loss' }

type CalloutProps = {
  tone: keyof typeof icons
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
  onDismiss?: () => void
  className?: string
}

/** The outcome of something just done, in the page and not in a toast, because it asks for a next step. */
export function Callout({ tone, title, children, action, onDismiss, className }: CalloutProps) {
  const { t } = useTranslation('ui')
  const Icon = icons[tone]
  return (
    <div
      role={tone === 'loss' ? 'alert' : 'status'}
      className={cx('flex items-start gap-3 rounded-panel border border-line bg-surface p-4', className)}
    >
      <Icon aria-hidden className={cx('mt-0.5 size-4 shrink-0 stroke-[1.75]', colours[tone])} />
      <div className="min-w-0 flex-1">
        <p className="text-heading">{title}</p>
        {children ? <div className="mt-0.5 max-w-160 text-body text-soft">{children}</div> : null}
        {action ? <div className="mt-3 flex flex-wrap gap-2">{action}</div> : null}
      </div>
      {onDismiss ? (
        <button
          type="button"
          aria-label={t('dismiss')}
          onClick={onDismiss}
          className="-m-1.5 inline-flex size-7 shrink-0 items-center justify-center rounded-control text-quiet hover:bg-surface-hover hover:text-text"
        >
          <X aria-hidden className="size-4 stroke-[1.75]" />
        </button>
      ) : null}
    </div>
  )
}
