import { Popover as Radix } from 'radix-ui'
import type { ReactElement, ReactNode, RefObject } from 'react'
import { cx } from './cx.ts'

type PopoverProps = {
  trigger: ReactElement
  /** Its name for a screen reader. */
  label: string
  children: ReactNode
  align?: 'start' | 'center' | 'end'
  open?: boolean
  onOpenChange?: (open: boolean) => void
  /** What it stands at, where that is not its button. */
  anchor?: RefObject<HTMLElement | null>
  /** 260 to 424 px. */
  className?: string
}

export function Popover({ trigger, label, children, align = 'start', anchor, className, ...state }: PopoverProps) {
  return (
    <Radix.Root {...state}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      {anchor ? <Radix.Anchor virtualRef={anchor as RefObject<HTMLElement>} /> : null}
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          align={align}
          sideOffset={6}
          collisionPadding={12}
          className={cx(
            'z-50 w-80 max-w-[calc(100vw-1.5rem)] animate-appear rounded-panel bg-surface-raised p-4 shadow-float outline-none',
            className,
          )}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
