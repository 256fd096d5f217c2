import { type ReactNode, useId } from 'react'

type StorySectionProps = { title: ReactNode; aside?: ReactNode; end?: ReactNode; children: ReactNode }

/** One part of a ticket's story, under a hairline. */
export function StorySection({ title, aside, end, children }: StorySectionProps) {
  const titleId = useId()
  return (
    <section aria-labelledby={titleId} className="border-t border-line px-5 py-4">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <div className="flex items-center gap-2.5">
          <h3 id={titleId} className="text-heading text-text">
            {title}
          </h3>
          {aside}
        </div>
        {end ? <div className="flex items-center gap-2 text-label text-quiet">{end}</div> : null}
      </div>
      {children}
    </section>
  )
}
