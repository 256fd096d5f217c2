import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from './cx.ts'

/** One grey shape. Give it the height and width of what will stand there. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={cx('block animate-pulse-soft rounded-chip bg-surface-strong', className)} />
}

/** Keeps the place from the first moment and shows the shapes after 400 ms: a quick answer never flickers. */
export function Waiting({ children, className }: { children: ReactNode; className?: string }) {
  const { t } = useTranslation('ui')
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 400)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div role="status" aria-busy className={className}>
      <span className="sr-only">{t('waiting')}</span>
      <div className={late ? undefined : 'invisible'}>{children}</div>
    </div>
  )
}

/** Rows of a table that is on its way. */
export function SkeletonRows({ rows, className = 'h-11' }: { rows: number; className?: string }) {
  return Array.from({ length: rows }, (_, index) => `row-${index}`).map((key) => (
    <div key={key} className={cx('flex items-center gap-4 border-b border-line px-4 last:border-b-0', className)}>
      <Skeleton className="h-3.5 w-48 max-w-[40%]" />
      <Skeleton className="h-3 w-24" />
      <Skeleton className="ml-auto h-3 w-20" />
    </div>
  ))
}
