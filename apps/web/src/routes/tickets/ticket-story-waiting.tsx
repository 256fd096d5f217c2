import { Skeleton, Waiting } from '../../ui/skeleton.tsx'

export function TicketStoryWaiting() {
  return (
    <Waiting>
      <div className="grid grid-cols-3 gap-3 px-5 pb-4">
        <Skeleton className="h-13" />
        <Skeleton className="h-13" />
        <Skeleton className="h-13" />
      </div>
      {['touches', 'events', 'history'].map((key) => (
        <div key={key} className="flex flex-col gap-3 border-t border-line px-5 py-4">
          <Skeleton className="h-4 w-28" />
          <Skeleton className="h-12 w-72 max-w-full" />
          <Skeleton className="h-4 w-56 max-w-full" />
        </div>
      ))}
    </Waiting>
  )
}
