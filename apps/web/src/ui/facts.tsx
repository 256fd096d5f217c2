import type { ReactNode } from 'react'

/** Names and values of one thing, one below the other. */
export function Facts({ children }: { children: ReactNode }) {
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-2 [&_code]:font-mono [&_code]:text-label [&_code]:break-all">
      {children}
    </dl>
  )
}

export function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="text-label leading-5 text-quiet">{name}</dt>
      <dd className="figures min-w-0 text-text">{children}</dd>
    </div>
  )
}
