import { Panel } from '../../ui/panel.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'

/** A variation that is still being drawn. */
export function VariationSkeleton() {
  return (
    <Panel
      aria-hidden
      className="grid md:grid-cols-[12.25rem_minmax(0,1fr)] xl:grid-cols-[12.25rem_minmax(0,1fr)_minmax(0,1.3fr)]"
    >
      <div className="flex h-56 items-center justify-center border-line bg-surface-sunken max-md:h-80 max-md:border-b md:border-r">
        <Skeleton className="h-44 w-35" />
      </div>
      <div className="flex flex-col gap-3 p-4">
        <Skeleton className="h-4 w-28" />
        <Skeleton className="h-3.5 w-48 max-w-full" />
        <Skeleton className="h-3 w-64 max-w-full" />
        <Skeleton className="mt-4 h-5 w-32" />
      </div>
      <div className="flex flex-col gap-4 border-line p-4 max-xl:hidden xl:border-l">
        <Skeleton className="h-4 w-40" />
        <Skeleton className="h-3 w-full" />
        <Skeleton className="h-3 w-full" />
        <Skeleton className="h-3 w-full" />
      </div>
    </Panel>
  )
}
