import type { ReactNode } from 'react'
import { cx } from './cx.ts'

export function Kbd({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <kbd
      className={cx(
        'inline-flex h-5 min-w-5 items-center justify-center rounded-chip border border-line-strong px-1.5 font-sans text-micro text-quiet',
        className,
      )}
    >
      {children}
    </kbd>
  )
}
