import { Switch as Radix } from 'radix-ui'
import { cx } from './cx.ts'
import { useFieldWiring } from './field.tsx'

type SwitchProps = {
  checked: boolean
  onChange: (checked: boolean) => void
  label?: string
  disabled?: boolean
  className?: string
}

export function Switch({ checked, onChange, label, disabled, className }: SwitchProps) {
  return (
    <Radix.Root
      {...useFieldWiring()}
      checked={checked}
      onCheckedChange={onChange}
      disabled={disabled}
      aria-label={label}
      className={cx(
        'relative inline-flex h-4.5 w-7.5 shrink-0 items-center rounded-full border border-line-field bg-surface-sunken transition-colors',
        'after:absolute after:-inset-2.5 after:content-[""] data-[state=checked]:border-accent-solid data-[state=checked]:bg-accent-solid',
        'disabled:border-dashed disabled:border-line-strong disabled:bg-transparent disabled:data-[state=checked]:bg-surface-strong',
        className,
      )}
    >
      <Radix.Thumb
        className={cx(
          'block size-3 translate-x-0.5 rounded-full bg-quiet transition-transform',
          'data-[state=checked]:translate-x-3.5 data-[state=checked]:bg-text light:data-[state=checked]:bg-surface data-[disabled]:bg-line-field',
        )}
      />
    </Radix.Root>
  )
}
