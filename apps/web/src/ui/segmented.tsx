import type { LucideIcon } from 'lucide-react'
import { ToggleGroup } from 'radix-ui'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'

type SegmentedProps<Value extends string> = {
  label: string
  value: Value
  onChange: (value: Value) => void
  options: readonly { value: Value; label: ReactNode; icon?: LucideIcon }[]
  size?: 'md' | 'sm'
}

/** Two to five ways to see the same thing. */
export function Segmented<Value extends string>({
  label,
  value,
  onChange,
  options,
  size = 'md',
}: SegmentedProps<Value>) {
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={label}
      value={value}
      // Pressing the chosen one again would leave none chosen.
      onValueChange={(next) => next && onChange(next as Value)}
      className="inline-flex gap-0.5 rounded-control border border-line-strong bg-surface p-0.5"
    >
      {options.map(({ value: option, label: text, icon: Icon }) => (
        <ToggleGroup.Item
          key={option}
          value={option}
          className={cx(
            'inline-flex items-center gap-2 rounded-chip px-2.5 font-medium text-body text-soft hover:text-text max-md:h-9',
            'data-[state=on]:bg-surface-strong data-[state=on]:text-text',
            size === 'md' ? 'h-6.5' : 'h-5.5 text-label',
          )}
        >
          {Icon ? <Icon aria-hidden className="size-3.5 stroke-[1.75]" /> : null}
          {text}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )
}
