import { Panel } from '../../../ui/panel.tsx'
import { Skeleton, Waiting } from '../../../ui/skeleton.tsx'

/** The page of a creative in its real shape. */
export function CreativeWaiting() {
  return (
    <Waiting>
      <Skeleton className="h-7 w-64" />
      <div className="mt-5 grid items-start gap-4 lg:grid-cols-[20rem_minmax(0,1fr)] lg:gap-6">
        <div className="flex flex-col gap-4">
          <Skeleton className="h-124 w-full rounded-panel" />
          <Skeleton className="h-52 w-full rounded-panel" />
        </div>
        <div className="flex flex-col gap-4">
          <Panel className="grid grid-cols-2 md:grid-cols-5">
            {['one', 'two', 'three', 'four', 'five'].map((key) => (
              <div key={key} className="flex h-23 flex-col justify-center gap-2 px-4">
                <Skeleton className="h-3 w-20" />
                <Skeleton className="h-5 w-24" />
                <Skeleton className="h-3 w-28" />
              </div>
            ))}
          </Panel>
          <Skeleton className="h-60 w-full rounded-panel" />
          <Skeleton className="h-70 w-full rounded-panel" />
        </div>
      </div>
    </Waiting>
  )
}
