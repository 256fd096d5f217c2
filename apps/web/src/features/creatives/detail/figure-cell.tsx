import type { ReactNode } from 'react'

/** One figure of a strip: its name, its value, and a note below. */
export function FigureCell({ name, note, children }: { name: string; note?: ReactNode; children: ReactNode }) {
  return (
    <div className="min-w-0 bg-surface px-4 py-3">
      <dt className="truncate text-label text-quiet">{name}</dt>
      <dd>
        <p className="figures truncate text-figure-small">{children}</p>
        <p className="figures min-h-4 text-label text-quiet">{note}</p>
      </dd>
    </div>
  )
}
