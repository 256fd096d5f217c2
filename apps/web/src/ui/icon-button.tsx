import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cx } from './cx.ts'
import { Tooltip } from './tooltip.tsx'

type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  /** What it does, in words: its name for a screen reader and its tooltip. */
  label: string
  icon: LucideIcon
  framed?: boolean
}

export function IconButton({ label, icon: Icon, framed, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <button
        type="button"
        aria-label={label}
        className={cx(
          'inline-flex size-8 shrink-0 items-center justify-center rounded-control text-soft transition-colors max-md:size-10',
          'hover:bg-surface-hover hover:text-text disabled:text-quiet data-[state=open]:bg-surface-hover',
          framed && 'border border-line-strong bg-surface',
          className,
        )}
        {...rest}
      >
        <Icon className="size-4 stroke-[1.75]" aria-hidden />
      </button>
    </Tooltip>
  )
}
