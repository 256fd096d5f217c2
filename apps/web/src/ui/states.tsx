import { CircleAlert, RotateCcw } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { cx } from './cx.ts'

type EmptyProps = {
  /** One sentence that says why. */
  title: ReactNode
  /** One sentence that says what next. */
  children?: ReactNode
  /** One button. */
  action?: ReactNode
  className?: string
}

export function Empty({ title, children, action, className }: EmptyProps) {
  return (
    <div className={cx('flex flex-col items-start gap-1 px-4 py-8', className)}>
      <p className="text-heading">{title}</p>
      {children ? <p className="max-w-120 text-body text-soft">{children}</p> : null}
      {action ? <div className="mt-3 flex flex-wrap gap-2">{action}</div> : null}
    </div>
  )
}

type FailedProps = {
  /** What happened. */
  title: ReactNode
  /** What still holds and what to do. */
  children?: ReactNode
  onRetry?: () => void
  /** What to quote when asking for help. */
  reference?: string | null
  className?: string
}

export function Failed({ title, children, onRetry, reference, className }: FailedProps) {
  const { t } = useTranslation('ui')
  return (
    <div role="alert" className={cx('flex flex-col items-start gap-1 px-4 py-8', className)}>
      <p className="flex items-center gap-2 text-heading">
        <CircleAlert aria-hidden className="size-4 shrink-0 stroke-[1.75] text-loss" />
        {title}
      </p>
      {children ? <p className="max-w-120 text-body text-soft">{children}</p> : null}
      <div className="mt-3 flex flex-wrap items-center gap-3">
        {onRetry ? (
          <Button onClick={onRetry}>
            <RotateCcw aria-hidden />
            {t('retry')}
          </Button>
        ) : null}
        {reference ? (
          <span className="text-label text-quiet">
            {t('reference')} <code className="font-mono text-soft select-all">{reference}</code>
          </span>
        ) : null}
      </div>
    </div>
  )
}
