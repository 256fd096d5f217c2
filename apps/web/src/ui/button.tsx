import { cva, type VariantProps } from 'class-variance-authority'
import { type ComponentProps, cloneElement, isValidElement } from 'react'
import { cx } from './cx.ts'
import { Spinner } from './spinner.tsx'

const look = cva(
  [
    'inline-flex shrink-0 items-center justify-center gap-2 rounded-control font-medium whitespace-nowrap select-none',
    'transition-colors disabled:border-dashed disabled:text-quiet aria-disabled:border-dashed aria-disabled:text-quiet',
    '[&_svg]:size-3.5 [&_svg]:shrink-0 [&_svg]:stroke-[1.75]',
  ],
  {
    variants: {
      variant: {
        primary:
          'border border-solid bg-solid text-on-solid hover:opacity-90 disabled:border-line-strong disabled:bg-transparent disabled:opacity-100',
        secondary: 'border border-line-strong bg-surface text-text hover:bg-surface-hover disabled:bg-transparent',
        ghost: 'border border-transparent text-soft hover:bg-surface-hover hover:text-text',
        link: 'h-auto! rounded-chip px-0! text-accent hover:underline',
        danger: 'border border-line-strong bg-surface text-loss hover:bg-loss-soft disabled:bg-transparent',
      },
      size: {
        md: 'h-8 px-3 text-body max-md:h-10 max-md:px-4',
        sm: 'h-7 px-2.5 text-label max-md:h-10 max-md:px-3 max-md:text-body',
        xs: 'h-6 px-2 text-label max-md:h-9',
      },
    },
    defaultVariants: { variant: 'secondary', size: 'md' },
  },
)

type ButtonProps = ComponentProps<'button'> &
  VariantProps<typeof look> & {
    /** Shows that the press is being carried out and takes no second one. */
    busy?: boolean
    /** Gives the look to the child, for links. */
    asChild?: boolean
  }

export function Button({ variant, size, busy, asChild, className, children, disabled, ...rest }: ButtonProps) {
  if (asChild && isValidElement<{ className?: string }>(children)) {
    const { className: own } = children.props
    return cloneElement(children, { ...rest, className: cx(look({ variant, size }), className, own) })
  }
  return (
    <button
      type="button"
      className={cx(look({ variant, size }), className)}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      {...rest}
    >
      {busy ? <Spinner /> : null}
      {children}
    </button>
  )
}
