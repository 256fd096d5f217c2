import type { ComponentProps } from 'react'
import { cx } from './cx.ts'
import { useFieldWiring } from './field.tsx'

export const inputLook =
  'w-full min-w-0 rounded-control border border-line-strong bg-surface-sunken px-3 text-body text-text max-md:text-[1rem] ' +
  'hover:border-line-field disabled:border-dashed disabled:text-quiet aria-invalid:border-loss'

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={cx(inputLook, 'h-8 max-md:h-11', className)} {...useFieldWiring()} {...rest} />
}

export function Textarea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={rows}
      className={cx(inputLook, 'field-sizing-content min-h-16 resize-y py-1.5', className)}
      {...useFieldWiring()}
      {...rest}
    />
  )
}
