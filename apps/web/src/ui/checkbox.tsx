import { Check } from 'lucide-react'
import { Checkbox as Radix } from 'radix-ui'
import { cx } from './cx.ts'
import { useFieldWiring } from './field.tsx'

type CheckboxProps = {
  checked: boolean
  onChange: (checked: boolean) => void
  label?: string
  disabled?: boolean
  className?: string
}

export function Checkbox({ checked, onChange, label, disabled, className }: CheckboxProps) {
  return (
    <Radix.Root
      {...useFieldWiring()}
      checked={checked}
      onCheckedChange={(next) => onChange(next === true)}
      disabled={disabled}
      aria-label={label}
      className={cx(
        'relative inline-flex size-4 shrink-0 items-center justify-center rounded-chip border border-line-field bg-surface',
        'after:absolute after:-inset-3 after:content-[""] data-[state=checked]:border-accent-solid data-[state=checked]:bg-accent-solid',
        'disabled:border-dashed disabled:border-line-strong',
        className,
      )}
    >
      <Radix.Indicator>
        <Check aria-hidden className="size-3 stroke-[2.5] text-text light:text-on-solid" />
      </Radix.Indicator>
    </Radix.Root>
  )
}
