import { Skeleton, Waiting } from '../../../ui/skeleton.tsx'

const columns = ['one', 'two', 'three', 'four', 'five']
const cards = ['a', 'b', 'c', 'd']

/** Five columns of cards that are on their way. */
export function BoardSkeleton() {
  return (
    <Waiting>
      <div className="grid auto-cols-[minmax(13.75rem,1fr)] grid-flow-col gap-3 overflow-hidden max-md:auto-cols-[82%]">
        {columns.map((column) => (
          <div key={column} className="flex flex-col gap-2">
            <Skeleton className="mt-1 mb-3 h-4 w-28" />
            {cards.map((card) => (
              <div
                key={card}
                className="flex h-28.5 flex-col justify-between rounded-panel border border-line bg-surface p-3"
              >
                <Skeleton className="h-3.5 w-28" />
                <div className="flex items-center gap-2">
                  <Skeleton className="h-8 w-6.5" />
                  <Skeleton className="h-3 w-24" />
                </div>
                <Skeleton className="h-3 w-20" />
              </div>
            ))}
          </div>
        ))}
      </div>
    </Waiting>
  )
}
