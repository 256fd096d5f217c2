import { Panel } from '../../../ui/panel.tsx'
import { Skeleton, Waiting } from '../../../ui/skeleton.tsx'
import { CardSkeletons } from './card-skeletons.tsx'

/** Panel and cards in their real shape, before anything is known. */
export function RankingWaiting() {
  const cells = ['account', 'period', 'objective', 'kpi', 'second', 'top']
  return (
    <Waiting className="flex flex-col">
      <Panel>
        <div className="grid grid-cols-2 gap-px border-b border-line bg-line md:grid-cols-3 xl:grid-cols-6">
          {cells.map((cell) => (
            <div key={cell} className="flex h-14 flex-col justify-center gap-2 bg-surface px-4">
              <Skeleton className="h-3 w-14" />
              <Skeleton className="h-4 w-28" />
            </div>
          ))}
        </div>
        <div className="flex h-11 items-center px-4">
          <Skeleton className="h-3.5 w-72 max-w-full" />
        </div>
      </Panel>
      <div className="mt-4">
        <CardSkeletons />
      </div>
    </Waiting>
  )
}
