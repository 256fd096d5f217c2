import { Check, ChevronDown } from 'lucide-react'
import { Select as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { useFieldWiring } from './field.tsx'

export type SelectOption<Value extends string = string> = { value: Value; label: ReactNode; disabled?: boolean }

type SelectProps<Value extends string> = {
  options: readonly SelectOption<Value>[]
  value: Value | undefined
  onChange: (value: Value) => void
  placeholder?: ReactNode
  /** Its name where no field labels it. */
  label?: string
  size?: 'md' | 'sm'
  disabled?: boolean
  onOpenChange?: (open: boolean) => void
  /** Shown below the options, for a wait or a refusal. */
  note?: ReactNode
  className?: string
}

/** One choice of a few. The empty string is not a value: use a word such as `all`. */
export function Select<Value extends string>({ options, value, label, size = 'md', ...props }: SelectProps<Value>) {
  return (
    <Radix.Root
      value={value ?? ''}
      onValueChange={(next) => props.onChange(next as Value)}
      onOpenChange={props.onOpenChange}
      disabled={props.disabled}
    >
      <Radix.Trigger
        {...useFieldWiring()}
        aria-label={label}
        className={cx(
          'inline-flex min-w-0 items-center justify-between gap-2 rounded-control border border-line-strong bg-surface px-3 text-left font-medium text-text',
          'hover:bg-surface-hover disabled:border-dashed disabled:text-quiet data-[placeholder]:text-quiet aria-invalid:border-loss max-md:h-11',
          size === 'md' ? 'h-8 text-body' : 'h-7 text-label',
          props.className,
        )}
      >
        <span className="truncate">
          <Radix.Value placeholder={props.placeholder} />
        </span>
        <Radix.Icon asChild>
          <ChevronDown aria-hidden className="size-3.5 shrink-0 stroke-[1.75] text-quiet" />
        </Radix.Icon>
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          position="popper"
          sideOffset={4}
          collisionPadding={12}
          className="z-50 max-h-(--radix-select-content-available-height) min-w-(--radix-select-trigger-width) animate-appear overflow-hidden rounded-panel bg-surface-raised shadow-float"
        >
          <Radix.Viewport className="p-1">
            {options.map((option) => (
              <SelectItem key={option.value} option={option} />
            ))}
            <div className="max-w-72 px-2.5 py-2 text-label text-quiet empty:hidden">{props.note}</div>
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

function SelectItem({ option }: { option: SelectOption }) {
  return (
    <Radix.Item
      value={option.value}
      disabled={option.disabled}
      className={cx(
        'flex min-h-8 cursor-pointer items-center justify-between gap-4 rounded-chip px-2.5 text-body text-soft outline-none max-md:min-h-10',
        'data-[highlighted]:bg-surface-hover data-[highlighted]:text-text data-[state=checked]:text-text data-[disabled]:text-quiet',
      )}
    >
      <Radix.ItemText>{option.label}</Radix.ItemText>
      <Radix.ItemIndicator>
        <Check aria-hidden className="size-3.5 stroke-2 text-accent" />
      </Radix.ItemIndicator>
    </Radix.Item>
  )
}
