import type { ComponentProps, ReactNode } from 'react'
import { cx } from './cx.ts'

/** Scrolls sideways inside its panel on a narrow screen; the page itself never does. */
export function TableScroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for inputs, and a landmark for each table is too many
    <div
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="relative overflow-x-auto focus-visible:-outline-offset-2"
    >
      {children}
    </div>
  )
}

export function Table({ className, ...rest }: ComponentProps<'table'>) {
  return <table className={cx('w-full border-collapse text-left text-body', className)} {...rest} />
}

export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead className="border-b border-line">
      <tr className="h-9">{children}</tr>
    </thead>
  )
}

type CellProps = { align?: 'start' | 'end' }

export function HeadCell({ align = 'start', className, ...rest }: Omit<ComponentProps<'th'>, 'align'> & CellProps) {
  return (
    <th
      scope="col"
      className={cx(
        'px-3 font-normal text-label whitespace-nowrap text-quiet first:pl-4 last:pr-4',
        align === 'end' && 'text-right',
        className,
      )}
      {...rest}
    />
  )
}

type RowProps = ComponentProps<'tr'> & {
  /** 36 for one line, 44 with a second line or a control, 52 with a person. */
  size?: 'one' | 'two' | 'person'
}

const heights = { one: 'h-9', two: 'h-11', person: 'h-13' }

export function Row({ size = 'one', className, ...rest }: RowProps) {
  return (
    <tr
      className={cx('border-b border-line last:border-b-0 hover:bg-surface-hover', heights[size], className)}
      {...rest}
    />
  )
}

export function Cell({ align = 'start', className, ...rest }: Omit<ComponentProps<'td'>, 'align'> & CellProps) {
  return (
    <td
      className={cx('px-3 text-soft first:pl-4 last:pr-4', align === 'end' && 'figures text-right', className)}
      {...rest}
    />
  )
}
