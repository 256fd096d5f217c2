import { Panel } from '../../ui/panel.tsx'
import { SkeletonRows, Waiting } from '../../ui/skeleton.tsx'

/** As high as a head and ten accounts. */
export function GridWaiting() {
  return (
    <Panel>
      <Waiting>
        <div className="h-11 border-b border-line" />
        <SkeletonRows rows={10} className="h-9" />
      </Waiting>
    </Panel>
  )
}
