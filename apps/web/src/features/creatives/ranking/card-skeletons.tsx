import { Skeleton } from '../../../ui/skeleton.tsx'
import { cardGrid } from './creative-cards.tsx'

const shapes = ['h-46 w-26', 'h-46 w-37', 'h-46 w-37', 'h-28 w-54']

/** Cards of the real shape and height, while their figures are read. */
export function CardSkeletons({ count = 4 }: { count?: number }) {
  return (
    <div aria-hidden className={cardGrid}>
      {Array.from({ length: count }, (_, index) => `card-${index}`).map((key, index) => (
        <CardSkeleton key={key} shape={shapes[index % shapes.length]} />
      ))}
    </div>
  )
}

function CardSkeleton({ shape }: { shape: string | undefined }) {
  const four = ['one', 'two', 'three', 'four']
  return (
    <div className="overflow-hidden rounded-panel border border-line bg-surface">
      <div className="flex h-54 items-center justify-center border-b border-line bg-surface-sunken max-sm:h-64">
        <Skeleton className={shape} />
      </div>
      <div className="flex flex-col gap-3.5 p-4">
        <div className="flex flex-col gap-1.5">
          <Skeleton className="h-4 w-30" />
          <Skeleton className="h-3 w-36" />
        </div>
        <div className="flex flex-col gap-2">
          <div className="flex justify-between">
            <Skeleton className="h-3 w-20" />
            <Skeleton className="h-3 w-16" />
          </div>
          <div className="flex justify-between">
            <Skeleton className="h-5 w-26" />
            <Skeleton className="h-5 w-12" />
          </div>
          <Skeleton className="my-1.5 h-1.5 w-full" />
          <div className="flex justify-between">
            <Skeleton className="h-3 w-28" />
            <Skeleton className="h-3 w-14" />
          </div>
        </div>
        <div className="grid grid-cols-4 gap-2.5">
          {four.map((key) => (
            <div key={key} className="flex flex-col gap-1.5">
              <Skeleton className="h-2.5 w-9" />
              <Skeleton className="h-3 w-10" />
              <Skeleton className="h-1 w-full" />
            </div>
          ))}
        </div>
        <div className="flex gap-1.5">
          <Skeleton className="h-5 w-18" />
          <Skeleton className="h-5 w-22" />
        </div>
      </div>
    </div>
  )
}
