import { Skeleton, SkeletonRows, Waiting } from '../../ui/skeleton.tsx'

/** The frame of the shell while it is not yet known who is here. */
export function ShellWaiting() {
  return (
    <Waiting className="min-h-dvh">
      <div className="fixed inset-y-0 left-0 hidden w-56 flex-col gap-4 border-r border-line p-4 lg:flex">
        <Skeleton className="h-6 w-32" />
        <Skeleton className="mt-4 h-4 w-28" />
        <Skeleton className="h-4 w-24" />
        <Skeleton className="h-4 w-32" />
      </div>
      <div className="h-12 border-b border-line" />
      <div className="flex flex-col gap-4 p-4 md:p-6 lg:pl-62">
        <Skeleton className="h-7 w-48" />
        <div className="rounded-panel border border-line bg-surface">
          <SkeletonRows rows={5} className="h-13" />
        </div>
      </div>
    </Waiting>
  )
}
