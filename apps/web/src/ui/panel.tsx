import type { ComponentProps, ReactNode } from 'react'
import { cx } from './cx.ts'

/** A border and no shadow. A panel is never put inside a panel: a hairline divides. */
export function Panel({ className, ...rest }: ComponentProps<'section'>) {
  return <section className={cx('overflow-hidden rounded-panel border border-line bg-surface', className)} {...rest} />
}

type PanelHeadProps = {
  title: ReactNode
  /** Right after the title: a count, a badge. */
  aside?: ReactNode
  /** At the right end: a quiet sentence or buttons of 28 px. */
  end?: ReactNode
  /** The id that labels the panel. */
  id?: string
  divided?: boolean
}

export function PanelHead({ title, aside, end, id, divided }: PanelHeadProps) {
  return (
    <div
      className={cx(
        'flex min-h-12 flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-2.5',
        divided && 'border-b border-line',
      )}
    >
      <div className="flex min-w-0 items-center gap-2.5">
        <h2 id={id} className="text-heading">
          {title}
        </h2>
        {aside}
      </div>
      {end ? <div className="flex items-center gap-2 text-label text-quiet">{end}</div> : null}
    </div>
  )
}

export function PanelBody({ className, ...rest }: ComponentProps<'div'>) {
  return <div className={cx('p-4', className)} {...rest} />
}

type PageHeadProps = { title: ReactNode; aside?: ReactNode; actions?: ReactNode; lead?: ReactNode; large?: boolean }

/** The one h1 of a screen with its buttons. */
export function PageHead({ title, aside, actions, lead, large }: PageHeadProps) {
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-2.5">
          <h1 className={large ? 'text-title-large' : 'text-title'}>{title}</h1>
          {aside}
        </div>
        {lead ? <p className="mt-1 text-body text-soft">{lead}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </header>
  )
}
