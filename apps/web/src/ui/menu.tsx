import { Check, type LucideIcon } from 'lucide-react'
import { DropdownMenu as Radix } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'
import { cx } from './cx.ts'

type MenuProps = {
  trigger: ReactElement
  children: ReactNode
  align?: 'start' | 'center' | 'end'
  side?: 'top' | 'bottom'
  open?: boolean
  onOpenChange?: (open: boolean) => void
}

export function Menu({ trigger, children, align = 'end', side = 'bottom', open, onOpenChange }: MenuProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          side={side}
          sideOffset={6}
          collisionPadding={12}
          className="z-50 min-w-52 max-w-80 animate-appear rounded-panel bg-surface-raised p-1 shadow-float"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

type MenuItemProps = {
  icon?: LucideIcon
  children: ReactNode
  /** Words at the right end: a key, a state. */
  hint?: ReactNode
  onSelect?: () => void
  /** Says that this one of several is the present one. */
  checked?: boolean
  danger?: boolean
  disabled?: boolean
  /** The child is a link and becomes the item. */
  asChild?: boolean
}

const itemLook =
  'flex min-h-8 w-full items-center gap-2.5 rounded-chip px-2.5 text-body text-soft outline-none data-[highlighted]:bg-surface-hover data-[highlighted]:text-text data-[disabled]:text-quiet max-md:min-h-11'

export function MenuItem({ icon: Icon, children, hint, checked, danger, asChild, ...rest }: MenuItemProps) {
  if (asChild) {
    return (
      <Radix.Item asChild className={itemLook} {...rest}>
        {children}
      </Radix.Item>
    )
  }
  const Kind = checked === undefined ? Radix.Item : Radix.CheckboxItem
  return (
    <Kind
      {...(checked === undefined ? {} : { checked })}
      className={cx(itemLook, danger && 'text-loss data-[highlighted]:text-loss')}
      {...rest}
    >
      {Icon ? <Icon aria-hidden className="size-4 shrink-0 stroke-[1.75]" /> : null}
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {hint ? <span className="text-label text-quiet">{hint}</span> : null}
      {checked ? <Check aria-hidden className="size-3.5 shrink-0 stroke-2 text-accent" /> : null}
    </Kind>
  )
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <Radix.Label className="px-2.5 pt-2 pb-1 text-label text-quiet">{children}</Radix.Label>
}

export function MenuSeparator() {
  return <Radix.Separator className="-mx-1 my-1 h-px bg-line" />
}
